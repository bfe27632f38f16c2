using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 5: what was proposed and what followed, service by service: they run side by side, never as one chain.</summary>
internal static class JourneyChapter
{
    private static readonly (string Code, string Service)[] Services =
        [("F02", "Ordinateur"), ("F03", "Connexion"), ("F04", "Formation"), ("F05", "Certification")];

    public static Section Of(StudyData data) => new("Quels parcours ?")
    {
        Number = "5",
        Lead = "Chaque service se lit seul : une personne peut recevoir un ordinateur sans formation, ou une formation sans ordinateur.",
        Sections = [new("De l’orientation au résultat") { Number = "5.1", Blocks = [.. Services.Select(service => new Paragraph(data.Sentence(service.Code))), Table(data)] }],
    };

    private static Table Table(StudyData data) => new(
        "Des orientations aux services reçus",
        [Column.Words("Service"), new("Personnes orientées"), new("Service reçu"), new("Part")],
        [.. Services.Select(service => Line(data, service.Code, service.Service, data.Whole(service.Code)))])
    {
        Subtitle = "En personnes distinctes, et en % des personnes orientées.",
        Scope = $"Personnes reçues en diagnostic et orientées, situation au {Documents.Typography.French.Date(data.At)}.",
        Note = "« Formation » compte les entrées connues : l’annexe n’en donne qu’un texte libre.",
        Source = data.Source,
    };

    private static Row Line(StudyData data, string code, string service, Measured measured) => measured.Status is FigureStatus.NotMeasurable
        ? Row.Of(service, Base(data, measured), new Cell.NotMeasurable(measured.Reason ?? ""), new Cell.NotMeasurable(measured.Reason ?? ""))
        : Row.Of(service, Base(data, measured), data.Count(code), data.Share(code));

    private static Cell Base(StudyData data, Measured measured) => measured.Denominator is > 0 and var among && among <= data.Disclosure.SecretUpTo ? Cell.Hidden : measured.Denominator ?? 0;
}
