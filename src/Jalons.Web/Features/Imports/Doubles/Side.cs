using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Imports.Doubles;

/// <summary>One of two people set side by side, in words.</summary>
public sealed record Side(Person Person, Journey Journey, Programme Programme)
{
    /// <summary>What both are compared on: a name for the line, and the words of this side.</summary>
    public IReadOnlyList<(string What, string Words)> Lines =>
    [
        ("Nom", Person.LastName ?? ""),
        ("Prénom", Person.FirstName ?? ""),
        ("Date de naissance", Day(Person.BirthDate)),
        ("Téléphone", Person.Mobile?.Replace('.', ' ') ?? ""),
        ("E-mail", Person.Email ?? ""),
        ("Ville", Journey.Profile.City ?? ""),
        ("Projet", Programme.Projects.FirstOrDefault(project => project.Id == Journey.ProjectId)?.Name ?? ""),
        ("Orientation", Day(Journey.Progress.ReferredOn)),
        ("Diagnostic", Day(Journey.Progress.DiagnosedOn)),
        ("Ordinateur", Day(Journey.Progress.On(Milestone.Computer))),
    ];

    public Territory Territory => Programme.Territories.First(territory => territory.Id == Journey.TerritoryId);

    private static string Day(DateOnly? day) => day is { } known ? FrenchDates.Full(known) : "";
}
