using Jalons.Core.Programmes;
using Jalons.Core.Studies.Booklets;
using Jalons.Core.Studies.Committee;
using Jalons.Core.Studies.Impact;
using Jalons.Core.Studies.Publics;
using Jalons.Core.Studies.Synthesis;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents;

namespace Jalons.Core.Studies;

/// <summary>A volume that can be made (volet).</summary>
/// <param name="Code">As the command line and addresses name it.</param>
/// <param name="Title">As a person chooses it.</param>
/// <param name="Summary">What is in it, in one line.</param>
/// <param name="Write">From the figures of a day to the report.</param>
public sealed record StudyVolume(string Code, string Title, string Summary, Func<StudyData, Report> Write)
{
    /// <summary>The three deliverables of the mission.</summary>
    public static readonly IReadOnlyList<StudyVolume> All =
    [
        new("publics", "Les publics", "Qui a été accueilli, avec quels besoins, pour quels parcours et quels résultats.", PublicsVolume.Of) { FileStem = "volet-publics" },
        new("impact", "Impact et préconisations", "Objectifs, organisation, partenariats, moyens, et ce que l’on peut en dire.", ImpactVolume.Of) { FileStem = "volet-impact" },
        new("synthese", "La synthèse", "Le document court et la présentation orale.", SynthesisVolume.Of) { Show = SynthesisDeck.Of, FileStem = "synthese" },
    ];

    /// <summary>Slides of its own; without, the figures of the report make them.</summary>
    public Func<StudyData, Deck>? Show { get; init; }

    /// <summary>Code of the volume whose written texts it prints: its own, unless said.</summary>
    public string Texts { get => field ?? Code; init; }

    /// <summary>Beginning of the names of its files.</summary>
    public required string FileStem { get; init; }

    /// <summary>What the steering committee of a territory is given.</summary>
    public static StudyVolume Committee(Territory territory) => new(
        $"comite-{territory.Code.ToLowerInvariant()}", $"Comité de pilotage, {territory.Name}", "Une fiche A4 (les objectifs, trois alertes, une décision) et sa présentation.", data => CommitteeVolume.Sheet(data, territory))
    {
        Show = data => CommitteeVolume.Deck(data, territory),
        FileStem = $"comite-{territory.Code}",
    };

    /// <summary>What a territory is given to keep.</summary>
    public static StudyVolume BookletOf(Territory territory) => new(
        $"livret-{territory.Code.ToLowerInvariant()}", $"Livret, {territory.Name}", "Les personnes, les besoins, les parcours et les réalisations d’un territoire.", data => Booklet.Of(data, territory))
    {
        FileStem = $"livret-{territory.Code}",
        Texts = "impact",
    };

    /// <summary>The three deliverables, then one committee and one booklet per territory.</summary>
    public static IReadOnlyList<StudyVolume> Of(Programme programme) => [.. All, .. programme.Territories.Select(Committee), .. programme.Territories.Select(BookletOf)];

    /// <summary>The volume of a kind, for a territory where the kind asks for one; null when there is none.</summary>
    public static StudyVolume? Find(Programme programme, string? kind, string? territory) => Find(kind is "comite" or "livret" ? $"{kind}-{territory?.ToLowerInvariant()}" : kind, programme);

    public static StudyVolume? Find(string? code, Programme? programme = null) => (programme is null ? All : Of(programme)).FirstOrDefault(volume => volume.Code == code);

    /// <summary>The report with what the evaluator wrote in it, in French typography.</summary>
    public Report Make(StudyData data) => Typesetting.Of(Compose(data).Report());

    /// <summary>The slides with what the evaluator wrote on them, in French typography.</summary>
    public Deck Slides(StudyData data) => Typesetting.Of(Studies.Slides.Noted(data, Show is null ? ReportSlides.Of(Make(data), Compose(data)) : WrittenSlides.Of(Show(data), Compose(data))));

    /// <summary>The computed volume beside what the evaluator wrote for it.</summary>
    public Composition Compose(StudyData data) => new(data, data.WrittenFor(Texts), Write(data));

    /// <summary>« volet-publics-diffusion.docx »: the name of the file in an edition and a format.</summary>
    public string FileName(string edition, string format) => format == StudyWriter.FigureData ? $"{FileStem}-{edition}-donnees.zip" : $"{FileStem}-{edition}.{format}";
}
