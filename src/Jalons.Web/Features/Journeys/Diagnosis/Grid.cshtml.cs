using System.Globalization;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys.Together;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Diagnosis;

/// <summary>The grid of the lead organisation, at the diagnosis (0) or again at 3 and 6 months: what the person can do, item by item.</summary>
public sealed class GridModel(AppDb db, CurrentUser me, TimeProvider time) : JourneyPage(db, me, time)
{
    /// <summary>Level by item code.</summary>
    [BindProperty] public Dictionary<string, int> Level { get; set; } = [];

    [BindProperty] public MakerForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)] public int Months { get; set; }

    public DiagnosisGrid? Grid { get; private set; }

    /// <summary>Why the grid of the diagnosis may not be filled in yet; null when it may.</summary>
    public DiagnosisGate? Gate { get; private set; }

    /// <summary>Something was sent: a form that is closed comes back with it.</summary>
    public bool HasTyped => HttpMethods.IsPost(Request.Method);
    public IReadOnlyList<GridAnswers> Known { get; private set; } = [];
    public GridAnswers? Answers => Known.FirstOrDefault(answers => answers.Months == Months);
    public string Title => Months == 0 ? "La grille du diagnostic" : $"La même grille, à {Months} mois";

    public static IReadOnlyList<Choice> Levels { get; } = [.. GridItem.Levels.Select((words, level) => new Choice(level.ToString(CultureInfo.InvariantCulture), $"{level}. {words}"))];

    /// <summary>What was answered at the diagnosis, said beside the item when it is asked again.</summary>
    public string? Before(GridItem item) => Months > 0 && Known is [{ Months: 0 } first, ..] && first.Levels.TryGetValue(item.Code, out var level) ? $"Au diagnostic : {level}, {GridItem.Levels[level].ToLowerInvariant()}." : item.Framework;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindGridAsync(id, stop)) return NotFound();

        Level = Answers?.Levels ?? [];
        Form = MakerForm.Of(Answers, Today, Me);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindGridAsync(id, stop)) return NotFound();

        RefuseFuture("Form.On", Form.On, "La date");
        if (Level.Values.Any(level => level is < 0 or > GridItem.MaxLevel)) ModelState.AddModelError("", "Un niveau va de 0 à 3.");
        if (Gate is { } gate) ModelState.AddModelError("", $"{gate.Missing} {gate.Next}");
        if (!ModelState.IsValid) return this.Invalid();

        var answers = Answers;
        if (answers is null)
        {
            answers = JourneyFile.New<GridAnswers>();
            (answers.GridId, answers.Months) = (Grid!.Id, Months);
            Db.GridAnswers.Add(answers);
        }
        answers.Levels = Grid!.Items.Where(item => Level.ContainsKey(item.Code)).ToDictionary(item => item.Code, item => Level[item.Code]);
        Form.WriteTo(answers);
        var then = Months == 0 ? Links.Under(id, "proposition") : null;
        return await SaveAsync(FileSnapshot.Of(JourneyFile), Months == 0 ? "Grille du diagnostic remplie" : $"Grille à {Months} mois remplie", stop, then);
    }

    protected override IReadOnlyList<(string Label, string Theirs)> Differences => Answers is not { } known ? [] :
    [
        .. Meanwhile.Between(MakerForm.Of(known, Today, Me), Form, AnswersTo),
        .. from item in Grid!.Items
           where known.Levels.TryGetValue(item.Code, out var theirs) && (!Level.TryGetValue(item.Code, out var mine) || mine != theirs)
           select (item.Label, Levels[known.Levels[item.Code]].Label),
    ];

    protected override async Task PrepareAsync(CancellationToken stop)
    {
        var lead = Me.Programme.Projects.First(project => project.Id == Journey.ProjectId).LeadOrganisationId;
        (Known, Grid) = (await Db.GridAnswersOf(Journey, stop), await Db.GridFor(Journey, lead, Months, stop));
        Gate = Months == 0 ? await Db.DiagnosisGateOf(Me.Programme, Journey.ProjectId, stop) : null;
    }

    private async Task<bool> FindGridAsync(Guid id, CancellationToken stop) => Months is 0 or 3 or 6 && await FindAsync(id, stop) && Grid is not null;
}
