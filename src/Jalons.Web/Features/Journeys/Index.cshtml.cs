using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Indicators;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys;

/// <summary>The list of journeys: filter, search, sort, page; the most late first.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user, TimeProvider time) : PageModel
{
    public const int Size = 25;

    /// <summary>Beyond this many rows the list says « plus de »: counting a million rows helps nobody.</summary>
    public const int CountUpTo = 10_000;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Search { get; set; }
    [BindProperty(SupportsGet = true, Name = "etat")] public List<string> States { get; set; } = [];
    [BindProperty(SupportsGet = true, Name = "jalon")] public List<string> Awaited { get; set; } = [];
    [BindProperty(SupportsGet = true, Name = "territoire")] public string? TerritoryCode { get; set; }
    [BindProperty(SupportsGet = true, Name = "compte")] public string? Counted { get; set; }
    [BindProperty(SupportsGet = true, Name = "tri")] public string? Sort { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public int PageNumber { get; set; } = 1;

    /// <summary>The number whose rows are asked for; without an indicator, the plain list.</summary>
    [BindProperty(SupportsGet = true)] public CountedRows Rows { get; set; } = new();

    public IReadOnlyList<JourneyLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>The persons of these journeys, where the number asked for counts persons: the département's.</summary>
    public int? Persons { get; private set; }

    public bool IsCapped => Total > CountUpTo;

    public CurrentUser Me => user;

    public Lists Lists { get; } = Lists.For(user.Programme);

    public bool HasTerritories => user.Scope.SeesDepartment;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.SeesIdentity) return LocalRedirect(Links.FirstPageOf(user.Scope));

        var territory = user.Programme.Territories.FirstOrDefault(known => known.Code == TerritoryCode)?.Id;
        if (RowsAsked(territory) is not { } journeys) return NotFound();

        // A search looks everywhere; a plain visit leaves closed journeys out.
        if (States.Count == 0 && Awaited.Count == 0 && Counted is null && Rows.Code is null && string.IsNullOrWhiteSpace(Search)) States = [.. JourneyFilter.Usual];
        var filter = new JourneyFilter(Search, States, Awaited, territory, Counted);
        var kept = filter.Keep(journeys.AsNoTracking(), user.Today);
        var found = filter.Find(db.Named(user.Scope, kept), db.People.Where(person => person.ProgrammeId == user.Programme.Id));

        PageNumber = Math.Max(1, PageNumber);
        var counted = string.IsNullOrWhiteSpace(Search) ? kept : found.Select(named => named.Journey);
        Total = await counted.OrderBy(journey => journey.NextDueOn).ThenBy(journey => journey.Id).Take(CountUpTo + 1).CountAsync(stop);
        if (Rows.Code is not null && territory is null && HasTerritories && !IsCapped) Persons = await counted.Select(journey => journey.RootPersonId).Distinct().CountAsync(stop);
        Lines = await LinesAsync(found, stop);
        return Page();
    }

    private DateOnly At => Rows.At ?? user.Programme.DefaultDate(time);

    /// <summary>The journeys behind the number asked for, or all those seen; null for an indicator or a part that does not exist.</summary>
    private IQueryable<Journey>? RowsAsked(long? territory)
    {
        if (Rows.Code is null) return db.Journeys.VisibleTo(user.Scope).Counted();
        if (Rows.Indicator is not { } indicator || Rows.PartCounted is not { } part) return null;

        var rows = indicator.RowsBehind(new(db, user.Programme, At), user.Scope, territory, part, Rows.Modality);
        return Rows.Month is { } month ? rows?.EnteredIn(month) : rows;
    }

    public IReadOnlyList<Choice> StateChoices { get; } =
    [
        new(JourneyFilter.Late, "En retard"), new(JourneyFilter.Soon, "Bientôt"), new(JourneyFilter.Waiting, "En attente"),
        new(JourneyFilter.Interrupted, "Interrompu"), new(JourneyFilter.Finished, "Achevé"), new(JourneyFilter.Closed, "Clos"),
    ];

    public IReadOnlyList<Choice> AwaitedChoices { get; } =
    [
        new("diagnostic", "Diagnostic"), new("ordinateur", "Ordinateur"), new("connexion", "Connexion"),
        new("formation", "Formation"), new("certification", "Certification"), new("suivi", "Suivi à 3 ou 6 mois"),
    ];

    public IReadOnlyList<Choice> TerritoryChoices =>
        [new("", "Tous"), .. user.Programme.Territories.Select(territory => new Choice(territory.Code, territory.Name))];

    public string Sentence => Rows.Indicator is not null ? $"{Count} à {Rows.InWords(At)}."
        : string.IsNullOrWhiteSpace(Search)
        ? $"{Count} à ces filtres. {(Sort is null ? "Les plus en retard d’abord." : "")}"
        : $"{Count} à « {Search.Trim()} ».";

    public string NobodySentence => string.IsNullOrWhiteSpace(Search)
        ? "Aucun parcours ne répond à ces filtres."
        : $"Personne ne répond à « {Search.Trim()} » parmi les parcours que vous suivez. Essayez le nom, le mobile ou le numéro du parcours.";

    public string StructureOf(JourneyLine line) =>
        Lists.Find(AnnexeDictionary.Get("referral.structure_type"), line.StructureType)?.Label ?? "Non renseigné";

    public Territory TerritoryOf(JourneyLine line) => user.Programme.Territories.First(territory => territory.Id == line.TerritoryId);

    /// <summary>What the filters must carry along to stay on the same number.</summary>
    public IEnumerable<(string Name, string Value)> RowsAddress =>
        from pair in new[] { ("indicateur", Rows.Code), ("partie", Rows.Part), ("modalite", Rows.Modality), ("au", Rows.Day), ("mois", Rows.MonthOfEntry) }
        where pair.Item2 is not null
        select (pair.Item1, pair.Item2);

    public string SortedBy(string? sort) => QueryHelpers.AddQueryString(Links.Journeys, Request.Query
        .Where(pair => pair.Key is not ("tri" or "p"))
        .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
        .Concat(sort is null ? [] : [KeyValuePair.Create("tri", (string?)sort)]));

    private string Count => IsCapped
        ? $"Plus de {FrenchNumbers.Count(CountUpTo)} parcours répondent"
        : $"{(Persons is { } persons && persons != Total ? $"{FrenchNumbers.Counted(persons, "personne")}, " : "")}{FrenchNumbers.Count(Total)} parcours {(Total < 2 ? "répond" : "répondent")}";

    private Task<List<JourneyLine>> LinesAsync(IQueryable<NamedJourney> kept, CancellationToken stop) => Sort switch
    {
        "nom" => LinesAsync(kept.OrderBy(named => named.Person.SearchText).ThenBy(named => named.Journey.Id), (PageNumber - 1) * Size, Size, stop),
        "recent" => LinesAsync(kept.OrderByDescending(named => named.Journey.Id), (PageNumber - 1) * Size, Size, stop),
        _ => DatedFirstAsync(kept, stop),
    };

    // Two walks along the index of due days: databases disagree on where a day that is not known comes.
    private async Task<List<JourneyLine>> DatedFirstAsync(IQueryable<NamedJourney> kept, CancellationToken stop)
    {
        var (dated, skipped) = (kept.Where(named => named.Journey.NextDueOn != null), (PageNumber - 1) * Size);
        var lines = await LinesAsync(dated.OrderBy(named => named.Journey.NextDueOn).ThenBy(named => named.Journey.Id), skipped, Size, stop);
        var before = lines.Count > 0 ? skipped + lines.Count : await dated.CountAsync(stop);
        lines.AddRange(await LinesAsync(kept.Where(named => named.Journey.NextDueOn == null).OrderBy(named => named.Journey.Id), Math.Max(0, skipped - before), Size - lines.Count, stop));
        return lines;
    }

    private static Task<List<JourneyLine>> LinesAsync(IQueryable<NamedJourney> sorted, int skipped, int shown, CancellationToken stop)
        => sorted.Skip(skipped).Take(shown).Select(JourneyLine.Of).ToListAsync(stop);
}
