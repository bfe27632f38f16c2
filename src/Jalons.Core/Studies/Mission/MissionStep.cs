namespace Jalons.Core.Studies.Mission;

/// <summary>A meeting or a call by which the Département follows the evaluation (étape de la mission; cahier des charges, V.3).</summary>
public sealed class MissionStep
{
    public const int WordsMaxLength = 4000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public StepKind Kind { get; set; }
    public DateOnly PlannedOn { get; set; }

    /// <summary>Null while it is to come.</summary>
    public DateOnly? HeldOn { get; set; }

    /// <summary>False at a distance.</summary>
    public bool IsOnSite { get; set; }

    /// <summary>Who comes, or came: functions and institutions.</summary>
    public string? Attendance { get; set; }

    /// <summary>What was said and decided.</summary>
    public string? Decisions { get; set; }

    /// <summary>Counts the saves: two people on one step do not overwrite each other.</summary>
    public int Version { get; set; }
}

/// <summary>What the cahier des charges plans, in the order of the mission.</summary>
public enum StepKind { Framing, PhonePoint, MidTerm, Preparatory, Presentation, Closing, Other }

/// <summary>The same in French.</summary>
public static class StepWords
{
    public static string LabelOf(StepKind kind) => kind switch
    {
        StepKind.Framing => "Réunion de cadrage",
        StepKind.PhonePoint => "Point téléphonique",
        StepKind.MidTerm => "Bilan à mi-parcours",
        StepKind.Preparatory => "Réunion préparatoire à la restitution",
        StepKind.Presentation => "Restitution orale",
        StepKind.Closing => "Dernier rendez-vous, livraison actée",
        _ => "Autre rencontre",
    };

    /// <summary>Who is asked to come, and why.</summary>
    public static string HintOf(StepKind kind) => kind switch
    {
        StepKind.Framing => "Au tout début : cadrer la mission, préciser le calendrier.",
        StepKind.PhonePoint => "Régulier, à l’initiative de la cheffe de projet.",
        StepKind.MidTerm => "Avec des membres du Conseil départemental et des EPT.",
        StepKind.Preparatory => "Avant la restitution orale finale.",
        StepKind.Presentation => "Devant les élus, les agents et les partenaires ; en présentiel, sous réserve des conditions sanitaires.",
        StepKind.Closing => "Après la restitution : acter la livraison du document final.",
        _ => "Comité de pilotage d’un projet, groupe de travail…",
    };
}
