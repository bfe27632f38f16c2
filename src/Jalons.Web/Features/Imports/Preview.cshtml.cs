using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading.Choices;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Imports;

/// <summary>A file on its way: being read, ready to be decided upon, being imported. Without scripts the page asks again by itself.</summary>
public sealed class PreviewModel(AppDb db, CurrentUser user, TimeProvider time, IServiceProvider services) : PageModel, IShowsNames
{
    private const int AskAgainSeconds = 2;

    /// <summary>Choice of a column that is kept as it is.</summary>
    public const string AsItIs = "-";

    [BindProperty] public List<ChosenColumn> Columns { get; set; } = [];

    /// <summary>The column of levels that is spoken of, and what its figures mean.</summary>
    [BindProperty] public string? Header { get; set; }

    [BindProperty, Display(Name = "Échelle des niveaux")] public string? Scale { get; set; }

    public Job Job { get; private set; } = null!;
    public ImportInput Input { get; private set; } = null!;
    public ImportPreview? Preview { get; private set; }
    public bool ShowsNames => Preview is not null;
    public bool IsImport => Job.Kind == ImportInput.Import;
    public bool IsGoingOn => Job.State is JobState.Waiting or JobState.Running;
    public int Percent { get; private set; }
    public string Territory => user.Programme.Territories.First(t => t.Id == user.Programme.Projects.First(project => project.Id == Input.ProjectId).TerritoryId).Name;

    public IReadOnlyList<Choice> FieldChoices { get; } = [new(AsItIs, "Garder telle quelle"), .. AnnexeDictionary.Fields.Select(field => new Choice(field.Code, field.ShortLabel))];

    public IReadOnlyList<Choice> Scales { get; } = [.. LevelScale.All.Select(scale => new Choice(scale.Code, scale.Label))];

    /// <summary>A column of figures whose scale is asked, or was said and may be said again.</summary>
    public PreviewColumn? Scaled => Preview!.Columns.FirstOrDefault(column => column.AsksScale) ?? Preview.Columns.FirstOrDefault(column => column.Scale is not null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (IsImport && Job.State == JobState.Done) return LocalRedirect(Links.Import(JsonSerializer.Deserialize<Guid>(Job.Result!)));

        if (IsGoingOn) Response.Headers["Refresh"] = $"{AskAgainSeconds}";
        return Page();
    }

    public async Task<IActionResult> OnPostColumnsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Preview is null) return NotFound();

        var former = Preview.Columns.ToDictionary(column => column.Header, column => column.Field);
        var choices = new Dictionary<string, string>(Input.Columns);
        foreach (var column in Columns.Where(column => former.TryGetValue(column.Header, out var field) && (column.Field ?? "") != (field.Length == 0 ? AsItIs : field)))
            choices[column.Header] = column.Field is null or AsItIs || AnnexeDictionary.Find(column.Field) is null ? "" : column.Field;
        return await StartAsync(Input with { Columns = choices }, ImportInput.Preview, stop);
    }

    public async Task<IActionResult> OnPostScaleAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || Preview?.Columns.FirstOrDefault(column => column.Header == Header && AnnexeDictionary.Find(column.Field) is { HasLevels: true }) is not { } levels) return NotFound();
        if (LevelScale.Find(Scale) is not { } scale)
        {
            ModelState.AddModelError(nameof(Scale), "Choisissez l’échelle que suit cette colonne");
            return this.Invalid();
        }
        return await StartAsync(Input with { Columns = new(Input.Columns) { [levels.Header] = LevelScale.Together(levels.Field, scale.Code) } }, ImportInput.Preview, stop);
    }

    public async Task<IActionResult> OnPostImportAsync(Guid id, CancellationToken stop)
        => await FindAsync(id, stop) && Preview is not null ? await StartAsync(Input, ImportInput.Import, stop) : NotFound();

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();
        if (!services.GetRequiredService<JobRunner>().Cancel(Job.Id))
            await db.Jobs.Where(job => job.Id == Job.Id).ExecuteUpdateAsync(set => set.SetProperty(job => job.CancelAsked, true), stop);
        return LocalRedirect(Links.ImportJob(id));
    }

    public string? LabelOf(PreviewColumn column) => column.Field.Length == 0 ? null : AnnexeDictionary.Get(column.Field).ShortLabel;

    /// <summary>Columns to look at first: those that no field claimed.</summary>
    public IEnumerable<(PreviewColumn Column, int Index)> Ordered => Preview!.Columns.Select((column, i) => (column, i)).OrderBy(pair => pair.column.Use == ColumnUse.Unknown ? 0 : 1);

    private async Task<IActionResult> StartAsync(ImportInput input, string kind, CancellationToken stop)
    {
        var job = input.ToJob(kind, user.Scope, time.GetUtcNow().UtcDateTime);
        db.Jobs.Add(job);
        await db.SaveChangesAsync(stop);
        services.GetRequiredService<JobRunner>().Wake();
        return LocalRedirect(Links.ImportJob(job.PublicId));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await db.Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.PublicId == id, stop) is not { } job || !user.MaySee(job)) return false;

        (Job, Input) = (job, ImportInput.Of(job));
        Percent = services.GetRequiredService<JobRunner>().PercentOf(job.Id) ?? job.Percent;
        if (job is { Kind: ImportInput.Preview, State: JobState.Done }) Preview = JsonSerializer.Deserialize<ImportPreview>(job.Result!);
        return true;
    }
}

/// <summary>A column and the field chosen for it.</summary>
public sealed class ChosenColumn
{
    public string Header { get; set; } = "";
    public string? Field { get; set; }
}
