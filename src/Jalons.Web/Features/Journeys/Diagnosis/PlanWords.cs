using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>The services of a plan in words, the choices of each, and what a decision means for the annexe.</summary>
public sealed class PlanWords(Lists lists, DateOnly today)
{
    public const string Nothing = "none";

    public static string Title(PlanService service) => service switch
    {
        PlanService.Equipment => "Matériel",
        PlanService.Connection => "Connexion",
        PlanService.Training => "Formation ou accompagnement",
        _ => "Certification",
    };

    public IReadOnlyList<Choice> ChoicesOf(PlanService service) => service switch
    {
        PlanService.Equipment => [new("laptop", "Ordinateur portable"), new("desktop", "Ordinateur fixe"), new("tablet", "Tablette"), new("smartphone", "Smartphone"), new(Nothing, "Pas de matériel")],
        PlanService.Connection => [new("yes", "Une connexion"), new(Nothing, "Pas de connexion")],
        PlanService.Training => [.. OptionsOf("diagnosis.training_types"), new(Nothing, "Pas de formation")],
        _ => [.. OptionsOf("diagnosis.certification_types"), new(Nothing, "Pas de certification")],
    };

    public string Said(PlanService service, string? value) => ChoicesOf(service).FirstOrDefault(choice => choice.Value == value)?.Label ?? "Rien";

    /// <summary>What the rules propose from the diagnosis as it is now.</summary>
    public IReadOnlyList<Proposal> Propose(PlanRules? rules, JourneyFile file, double? gridMean) => rules?.Propose(file, gridMean, lists, today) ?? [];

    /// <summary>The annexe's columns still say what was decided.</summary>
    public bool Holds(PlanService service, string decided, Core.Diagnoses.Diagnosis diagnosis) => service switch
    {
        PlanService.Equipment => diagnosis.OrientsToComputer == (decided != Nothing),
        PlanService.Connection => diagnosis.OrientsToConnection == (decided != Nothing),
        PlanService.Training => diagnosis.OrientsToTraining == (decided != Nothing) && Ticks("diagnosis.training_types", decided, diagnosis.TrainingTypes),
        _ => diagnosis.OrientsToCertification == (decided != Nothing) && Ticks("diagnosis.certification_types", decided, diagnosis.CertificationTypes),
    };

    /// <summary>The diagnosis in the words of a decision: « Pas de matériel ».</summary>
    public string SaidBy(PlanService service, Core.Diagnoses.Diagnosis diagnosis) => service switch
    {
        PlanService.Equipment => diagnosis.OrientsToComputer ? "un ordinateur" : "pas de matériel",
        PlanService.Connection => diagnosis.OrientsToConnection ? "une connexion" : "pas de connexion",
        PlanService.Training => diagnosis.OrientsToTraining ? Types("diagnosis.training_types", diagnosis.TrainingTypes, "une formation") : "pas de formation",
        _ => diagnosis.OrientsToCertification ? Types("diagnosis.certification_types", diagnosis.CertificationTypes, "une certification") : "pas de certification",
    };

    /// <summary>Writes the decisions in the annexe's columns; types that were ticked beside stay ticked.</summary>
    public void WriteTo(Core.Diagnoses.Diagnosis diagnosis, IReadOnlyDictionary<PlanService, string> decided)
    {
        diagnosis.EquipmentOrientation = (decided[PlanService.Equipment] != Nothing, decided[PlanService.Connection] != Nothing) switch
        {
            (true, true) => "both",
            (true, false) => "computer",
            (false, true) => "connection",
            _ => "none",
        };
        (diagnosis.TrainingOrientation, diagnosis.TrainingTypes) = Decision("diagnosis.training_types", decided[PlanService.Training], diagnosis.TrainingTypes);
        (diagnosis.CertificationOrientation, diagnosis.CertificationTypes) = Decision("diagnosis.certification_types", decided[PlanService.Certification], diagnosis.CertificationTypes);
    }

    private bool Ticks(string field, string decided, long? ticked) => decided == Nothing || lists.Find(AnnexeDictionary.Get(field), decided) is not { } type || ((ticked ?? 0) & type.Mask) != 0;

    private string Types(string field, long? ticked, string otherwise) => ticked is > 0 and { } mask ? string.Join(", ", lists.LabelsOf(AnnexeDictionary.Get(field), mask, today)) : otherwise;

    private (string, long?) Decision(string field, string decided, long? ticked) => decided == Nothing
        ? ("no", null)
        : ("yes", (ticked ?? 0) | (lists.Find(AnnexeDictionary.Get(field), decided)?.Mask ?? 0));

    private IEnumerable<Choice> OptionsOf(string field) => lists.OfferedIn(AnnexeDictionary.Get(field)).Select(option => new Choice(option.Code, option.LabelAt(today)));
}
