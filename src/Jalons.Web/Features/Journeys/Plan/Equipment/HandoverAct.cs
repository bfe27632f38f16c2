using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Jalons.Documents;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>The act of handover: its text, filled in, and the sheet to print and sign.</summary>
public static class HandoverAct
{
    public static string Text(JourneyFile file, Handover handover, Programme programme) => programme.Allowances.HandoverText
        .Replace("{personne}", file.Person.DisplayName, StringComparison.Ordinal)
        .Replace("{appareil}", Device(handover), StringComparison.Ordinal)
        .Replace("{numero}", handover.Serial ?? "non relevé", StringComparison.Ordinal)
        .Replace("{date}", handover.On is { } on ? FrenchDates.Full(on) : "…", StringComparison.Ordinal)
        .Replace("{contrepartie}", handover.CounterpartCents is > 0 and var cents ? Amounts.Said(cents) : "aucune", StringComparison.Ordinal)
        .Replace("{projet}", programme.Projects.First(project => project.Id == file.Journey.ProjectId).Name, StringComparison.Ordinal)
        .Replace("{programme}", programme.Name, StringComparison.Ordinal);

    /// <summary>« ordinateur portable reconditionné ».</summary>
    public static string Device(Handover handover)
    {
        var feminine = handover.Device is DeviceKind.Tablet;
        var kind = handover.Device switch
        {
            DeviceKind.Laptop => "ordinateur portable",
            DeviceKind.Desktop => "ordinateur fixe",
            DeviceKind.Tablet => "tablette",
            DeviceKind.Smartphone => "smartphone",
            _ => "ordinateur",
        };
        return handover.Refurbished switch
        {
            true => kind + (feminine ? " reconditionnée" : " reconditionné"),
            false => kind + (feminine ? " neuve" : " neuf"),
            null => kind,
        };
    }

    public static Report Sheet(JourneyFile file, Handover handover, Programme programme, DateOnly today) => Leaflet.Of(programme, "Acte de remise", handover.SignedOn ?? today,
        [new("Parcours", $"n° {file.Journey.Number}"), new("Personne", file.Person.DisplayName), new("Appareil", $"{Device(handover)}, n° {handover.Serial ?? "non relevé"}")],
        [
            new Section("Ce qui est remis") { Blocks = [new Paragraph(handover.SignedText ?? Text(file, handover, programme))] },
            new Section("Signatures") { Blocks = [.. Signatures(file, handover, programme)] },
        ]);

    private static IEnumerable<Paragraph> Signatures(JourneyFile file, Handover handover, Programme programme) => handover.SignedOn is { } on
        ? [new($"Signé le {FrenchDates.Full(on)} par {file.Person.DisplayName} et par le projet {programme.Projects.First(project => project.Id == file.Journey.ProjectId).Name}.")]
        : [new("Fait en deux exemplaires, le ……………………………"), new("Signature de la personne : ……………………………………………"), new("Signature du projet : ……………………………………………")];
}
