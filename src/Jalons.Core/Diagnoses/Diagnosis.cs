namespace Jalons.Core.Diagnoses;

/// <summary>The individual diagnosis of uses and equipment: block DIAGNOSTIC &amp; ORIENTATION of the annexe. Several choices are bit masks: null not known, 0 explicitly none.</summary>
public sealed class Diagnosis
{
    public DateOnly? On { get; set; }
    public long? Devices { get; set; }
    public string? HomeConnection { get; set; }
    public long? Skills { get; set; }
    public long? Barriers { get; set; }
    public string? EquipmentOrientation { get; set; }
    public string? TrainingOrientation { get; set; }
    public long? TrainingTypes { get; set; }
    public string? CertificationOrientation { get; set; }
    public long? CertificationTypes { get; set; }
    public int Version { get; set; }

    /// <summary>Something was written down, types of training and certification apart.</summary>
    public bool HasAnswers => Devices is not null || HomeConnection is not null || Skills is not null || Barriers is not null
        || EquipmentOrientation is not null || TrainingOrientation is not null || CertificationOrientation is not null;

    public bool OrientsToComputer => EquipmentOrientation is "computer" or "both";
    public bool OrientsToConnection => EquipmentOrientation is "connection" or "both";
    public bool OrientsToTraining => TrainingOrientation is "yes";
    public bool OrientsToCertification => CertificationOrientation is "yes";
}
