using Jalons.Core.Access;
using Jalons.Web.Ui.Frame;

namespace Jalons.Web.Hosting;

/// <summary>What surrounds a page for each trade: at most five entries, the place, the watermark.</summary>
internal static class Frames
{
    private static readonly NavigationEntry ToDo = new("À faire", "/");
    private static readonly NavigationEntry Dashboard = new("Tableau de bord", "/tableau-de-bord");
    private static readonly NavigationEntry Journeys = new("Parcours", "/parcours");
    private static readonly NavigationEntry Imports = new("Importer", "/imports");
    private static readonly NavigationEntry Offers = new("Formations", Features.Links.Offers);
    private static readonly NavigationEntry Studies = new("Études", "/etudes");
    private static readonly NavigationEntry Governance = new("Gouvernance", Features.Links.Governance);
    private static readonly NavigationEntry Coding = new("Coder les textes", Features.Links.Coding);
    private static readonly NavigationEntry MyReferrals = new("Mes orientations", Features.Links.MyReferrals);
    private static readonly NavigationEntry Refer = new("Orienter une personne", Features.Links.NewReferral);
    private static readonly NavigationEntry MyDossiers = new("Mes dossiers", Features.Links.MyDossiers);
    private static readonly NavigationEntry Accounts = new("Comptes", Features.Links.Accounts);

    public static PageFrame Of(CurrentUser user) => new(
        NavigationOf(user.Scope.Role),
        new(user.Account.DisplayName, user.Account.Position ?? ""),
        PlaceOf(user),
        user.Programme.Name,
        user.Programme.Watermark is { } mark ? $"{mark} : démonstration au {Ui.Words.FrenchDates.Full(user.Today)}, personne ici n’existe" : null,
        user.Scope.SeesSettings ? Features.Links.Settings : null);

    private static IReadOnlyList<NavigationEntry> NavigationOf(Role role) => role switch
    {
        Role.Department => [ToDo, Dashboard, Journeys, Imports, Studies],
        Role.Coordination => [ToDo, Dashboard, Journeys, Imports, Offers],
        Role.ProjectTeam => [ToDo, Dashboard, Journeys, Offers],
        Role.Evaluator => [Dashboard, Studies, Coding, Governance],
        Role.Observer => [Dashboard, Governance],
        Role.Prescriber => [MyReferrals, Refer],
        Role.Reviewer => [MyDossiers],
        Role.Administrator => [Accounts],
        _ => [],
    };

    private static Place PlaceOf(CurrentUser user) => user is { Scope.Role: Role.Prescriber, Organisation: { } organisation }
        ? new(organisation.Name, user.Territory is { } place ? $"oriente vers {place.Name}" : null)
        : user.Territory is { } territory
        ? new(territory.Name, user.Project is { } project ? $"projet {project.Name}" : null, territory.Colour, SearchOf(user))
        : new(user.Programme.Institution, $"programme {user.Programme.Name}", null, SearchOf(user));

    private static string? SearchOf(CurrentUser user) => user.Scope.SeesIdentity ? "/parcours" : null;
}
