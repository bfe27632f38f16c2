using Jalons.Core.Diagnoses.Plans;
using Jalons.Core.Dictionary;
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

    private (string, long?) Decision(string field, string decided, long? ticked) => decided == Nothing
        ? ("no", null)
        : ("yes", (ticked ?? 0) | (lists.Find(AnnexeDictionary.Get(field), decided)?.Mask ?? 0));

    private IEnumerable<Choice> OptionsOf(string field) => lists.OfferedIn(AnnexeDictionary.Get(field)).Select(option => new Choice(option.Code, option.LabelAt(today)));
}
