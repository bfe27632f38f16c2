namespace Jalons.Web.Ui.Frame;

/// <summary>What surrounds a page: who is signed in, where they work, where they can go.</summary>
/// <param name="Navigation">At most five entries, those of the role.</param>
/// <param name="Who">The person signed in; null on public pages.</param>
/// <param name="Place">The context band; null on public pages.</param>
/// <param name="Programme">Its name, in the footer; null on pages that belong to none.</param>
/// <param name="Watermark">Said on every page of a demonstration.</param>
/// <param name="SettingsHref">Where the settings of the programme are, for those who look after some.</param>
public sealed record PageFrame(
    IReadOnlyList<NavigationEntry> Navigation,
    SignedIn? Who = null,
    Place? Place = null,
    string? Programme = null,
    string? Watermark = null,
    string? SettingsHref = null)
{
    public const int MostEntries = 5;

    public static readonly PageFrame Public = new([]);

    public IReadOnlyList<NavigationEntry> Navigation { get; } = Navigation.Count <= MostEntries
        ? Navigation
        : throw new ArgumentException($"At most {MostEntries} entries in the navigation.", nameof(Navigation));
}

/// <summary>One entry of the navigation; a badge counts what awaits there.</summary>
public sealed record NavigationEntry(string Label, string Href, int? Badge = null)
{
    /// <summary>The entry leads to this page or to a page above it.</summary>
    public bool LeadsTo(string path) =>
        path.Equals(Href, StringComparison.OrdinalIgnoreCase)
        || (Href.Length > 1 && path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Name and role as they are said: « Inès Morel, conseillère numérique ».</summary>
public sealed record SignedIn(string Name, string Role);

/// <summary>The context band: a territory with its colour or an organisation, then the project.</summary>
/// <param name="Name">Territory or organisation, in bold.</param>
/// <param name="Detail">Project or programme.</param>
/// <param name="Colour">Colour of the territory.</param>
/// <param name="SearchHref">Where « Retrouver une personne » leads; null when the role may not search.</param>
/// <param name="Note">On the right when there is no search: « Données du 24 mars 2022, 8 h ».</param>
public sealed record Place(string Name, string? Detail = null, string? Colour = null, string? SearchHref = null, string? Note = null);
