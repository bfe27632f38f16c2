using Jalons.Browser.Support;
using Jalons.Core.Access;

namespace Jalons.Browser.Tour;

/// <summary>A picture of README or of the guide.</summary>
/// <param name="Name">Name of its file in docs/images.</param>
/// <param name="Address">Its page, as in <see cref="Stop"/>.</param>
/// <param name="Height">Lines of the page that are shown, from the top; 0 for all.</param>
public sealed record GuidePicture(string Name, string Address, Role Role, Screen Screen, int Height)
{
    public override string ToString() => Name;
}

/// <summary>Every picture of the documents: script/pictures takes them again, all or those that JALONS_STOPS names.</summary>
public static class GuidePictures
{
    public static readonly IReadOnlyList<GuidePicture> All =
    [
        new("a-faire", "/", Role.ProjectTeam, Screen.Desk, 1000),
        new("tableau-de-bord", "/tableau-de-bord", Role.Department, Screen.Desk, 1300),
        new("liste", "/parcours", Role.Coordination, Screen.Desk, 1000),
        new("personne", "/parcours/{suivie}", Role.ProjectTeam, Screen.Desk, 1350),
        new("orienter-situation", "/orienter/{brouillon}/situation", Role.Prescriber, Screen.Desk, 900),
        new("orienter", "/orienter/{brouillon}/accords", Role.Prescriber, Screen.Desk, 900),
        new("mes-orientations", "/mes-orientations", Role.Prescriber, Screen.Desk, 1100),
        new("restitution", "/mes-orientations/parcours/{orientee}", Role.Prescriber, Screen.Desk, 1000),
        new("orientation-recue", "/orientations/{demande}", Role.ProjectTeam, Screen.Desk, 1000),
        new("rendez-vous", "/parcours/{nouvelle}/rendez-vous", Role.ProjectTeam, Screen.Desk, 900),
        new("grille", "/parcours/{suivie}/grille/0", Role.ProjectTeam, Screen.Desk, 900),
        new("plan-propose", "/parcours/{suivie}/proposition", Role.ProjectTeam, Screen.Desk, 1000),
        new("remise", "/parcours/{suivie}/remise", Role.ProjectTeam, Screen.Desk, 1300),
        new("formation", "/parcours/{suivie}/formation", Role.ProjectTeam, Screen.Desk, 1000),
        new("suivi-telephone", "/parcours/{suivie}/suivi/3", Role.ProjectTeam, Screen.Phone, 844),
        new("import", "/imports/apercu/{apercu}", Role.Coordination, Screen.Desk, 1000),
        new("double", "/imports/doubles/{double}", Role.Coordination, Screen.Desk, 922),
        new("etudes", "/etudes/{etude}", Role.Evaluator, Screen.Desk, 1000),
    ];

    public static IEnumerable<GuidePicture> Asked => Environment.GetEnvironmentVariable("JALONS_STOPS") is { Length: > 0 } names ? All.Where(picture => names.Split(',').Contains(picture.Name)) : All;
}
