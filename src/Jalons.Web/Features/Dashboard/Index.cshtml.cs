using System.Globalization;
using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Dashboard;

/// <summary>« Tableau de bord »: each territory against its targets, the diagnoses against their deadline, the milestones added up, what the data are worth.</summary>
public sealed class IndexModel(AppDb db, CurrentUser user) : PageModel
{
    /// <summary>The day to look at, AAAA-MM-JJ; today without one.</summary>
    [BindProperty(SupportsGet = true, Name = "au")] public string? Day { get; set; }

    public Dashboard Dashboard { get; private set; } = null!;
    public Objectives Objectives { get; private set; } = null!;
    public Headline Headline { get; private set; } = null!;
    public Funnel Funnel { get; private set; } = null!;
    public bool SeesGrids => user.Scope.SeesGrids;
    public IReadOnlyList<DataQuality> Quality { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!user.Scope.SeesFigures) return NotFound();

        var board = await CounterBoard.Read(new(db, user.Programme, Asked()), user.Scope, stop);
        Dashboard = new(board, user.Scope);
        (Objectives, Headline, Funnel) = (new(Dashboard), new(Dashboard), new(Dashboard));
        Quality = await DataQuality.Of(Dashboard, stop);
        return Page();
    }

    /// <summary>« 7 ont deux parcours ou plus ».</summary>
    public string DoubleCount => Dashboard.Board.PersonsWithSeveralJourneys switch
    {
        0 => "aucune n’a plusieurs parcours",
        1 => "une a plusieurs parcours",
        var several => $"{FrenchNumbers.Count(several)} ont plusieurs parcours",
    };

    /// <summary>The curve of a place, in a frame; only the whole shows where it leads.</summary>
    public Curve CurveOf(Column column, CurveFrame frame)
    {
        var target = Dashboard.AsOf.TargetOf(Measure.Diagnoses, column.TerritoryId);
        return new(new(Dashboard.Board.Diagnoses(column.TerritoryId), user.Programme.StartsOn, Dashboard.At, target?.DueOn, target?.Value, column == Dashboard.Whole ? Headline.Forecast : null) { Former = Dashboard.AsOf.FormerTargetOf(Measure.Diagnoses, column.TerritoryId) }, frame);
    }

    private DateOnly Asked()
    {
        var last = user.Today < user.Programme.DataUntil ? user.Today : user.Programme.DataUntil;
        return DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : last;
    }
}
