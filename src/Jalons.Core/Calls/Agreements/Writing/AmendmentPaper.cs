using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>An amendment as it is printed: why, what it changes lot by lot, from when, who signs.</summary>
public static class AmendmentPaper
{
    public static IReadOnlyList<Section> Of(Amendment amendment, IReadOnlyList<AgreementFile> agreements)
    {
        var concerned = agreements.Where(file => amendment.Lines.Exists(line => line.AgreementId == file.Agreement.Id)).ToList();
        return
        [
            new Section("Objet de l’avenant") { Blocks = [new Paragraph(amendment.Reason)] },
            new Section("Ce qui change") { Blocks = [.. concerned.Select(file => Changes(amendment, file))] },
            new Section("Entrée en vigueur")
            {
                Blocks = [new Paragraph($"Le présent avenant prend effet le {French.Date(amendment.InForceFrom)}, une fois signé de toutes les parties. Les autres dispositions des conventions restent les mêmes.")],
            },
            .. concerned.Count == 0 ? Array.Empty<Section>() : [Signing.Of(concerned[0], amendment.Signatures, concerned.Select(file => file.Agreement.LeadOrganisationId))],
        ];
    }

    private static Table Changes(Amendment amendment, AgreementFile file)
        => new($"{file.Territory.Name}, {file.Lead}{(file.Agreement.Reference is { } reference ? $" (convention {reference})" : "")}", [Column.Words("Mesure", 4), new("Avant"), new("Après"), new("Écart")],
            [.. amendment.Lines.Where(line => line.AgreementId == file.Agreement.Id).OrderBy(line => line.IsMoney).ThenBy(line => line.Measure, StringComparer.Ordinal)
                .Select(line => Row.Of(NameOf(line.Measure), Of(line, line.Before), Of(line, line.After), Gap(line)))])
        { Rank = file.Territory.Name };

    public static string NameOf(string measure) => measure == AmendmentLine.Money ? "Montant, en euros" : AgreementPaper.LabelOf(measure);

    private static Cell Gap(AmendmentLine line) => Of(line, line.After - line.Before) is var gap && line.After > line.Before ? $"+{gap.Print}" : gap;

    private static Cell Of(AmendmentLine line, long value) => line.IsMoney ? AgreementPaper.Euros(value) : value;
}
