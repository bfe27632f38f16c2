using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Journeys.Together;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys;

/// <summary>A page that writes one thing into a person's file: finds it for those who may write, saves it with its act, and says when somebody was faster.</summary>
public abstract class JourneyPage(AppDb db, CurrentUser me, TimeProvider time) : PageModel, IShowsAFile
{
    protected const string Faster = "Quelqu’un vient de modifier ce parcours. Relisez-le, puis enregistrez de nouveau : rien de ce que vous avez écrit n’est perdu.";

    /// <summary>When the form was opened, in ticks; null when it does not say.</summary>
    [BindProperty(Name = "opened")] public long? Opened { get; set; }

    /// <summary>The same moment as long as nobody's writing was shown: coming back with an error hides no one.</summary>
    public long OpenedNow => Meanwhile is null ? Opened ?? Now.Ticks : Now.Ticks;

    /// <summary>Somebody saved the same form after it was opened; null when nobody did.</summary>
    public Meanwhile? Meanwhile { get; private set; }

    public JourneyFile JourneyFile { get; private set; } = null!;
    public Journey Journey => JourneyFile.Journey;
    public CurrentUser Me => me;
    public DateOnly Today => me.Today;

    protected AppDb Db => db;
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!me.Scope.Writes || await db.OpenFile(me.Scope, id, stop) is not { } file) return false;

        (file.Source, file.RecordedAt) = (FactSource.Page, Now);
        JourneyFile = file;
        await PrepareAsync(stop);
        if (Opened is { } ticks && HttpMethods.IsPost(Request.Method)) Meanwhile = await SavedSinceAsync(new(ticks, DateTimeKind.Utc), stop);
        return true;
    }

    /// <summary>Loads what the form needs besides the file.</summary>
    protected virtual Task PrepareAsync(CancellationToken stop) => Task.CompletedTask;

    /// <summary>The form as it is stored, and as it was typed: what differs is shown when two people wrote.</summary>
    protected virtual (object Stored, object Typed)? Versions => null;

    /// <summary>What they put where this form says something else.</summary>
    protected virtual IReadOnlyList<(string Label, string Theirs)> Differences => Versions is { } both ? Meanwhile.Between(both.Stored, both.Typed, AnswersTo) : [];

    /// <summary>The answers offered to a question of the form: a code is said in their words.</summary>
    protected virtual IReadOnlyList<Choice>? AnswersTo(string question) => null;

    private async Task<Meanwhile?> SavedSinceAsync(DateTime opened, CancellationToken stop)
    {
        var path = Request.Path.Value!;
        var last = await db.Acts.AsNoTracking().Where(act => act.JourneyId == Journey.Id && act.Page == path && act.At > opened).OrderByDescending(act => act.At).ThenByDescending(act => act.Id).FirstOrDefaultAsync(stop);
        return last is null ? null : new(last.Who, $"à {FrenchDates.Hour(last.At, me.Programme.TimeZone)}", Differences);
    }

    /// <summary>Writes what changed and goes back to the person's page, or to <paramref name="then"/>.</summary>
    protected async Task<IActionResult> SaveAsync(FileSnapshot before, string done, CancellationToken stop, string? then = null, string? said = null)
        => await WriteAsync(before, done, stop) ? this.Done(said ?? $"{done}.", then ?? Links.Journey(Journey.PublicId)) : new PageResult { StatusCode = StatusCodes.Status409Conflict };

    /// <summary>Writes what changed; false, with the sentence to show, when somebody saved the same file meanwhile.</summary>
    protected async Task<bool> WriteAsync(FileSnapshot before, string done, CancellationToken stop)
    {
        if (Meanwhile is not null) return false;
        if (await IsFirstAsync(before, done, stop)) return true;

        ModelState.AddModelError("", Faster);
        return false;
    }

    /// <summary>An act of this page, now.</summary>
    protected Act ActFor(string why) => me.Scope.Acts(why, Request.Path, time);

    /// <summary>Writes what changed; false when somebody saved the same file meanwhile.</summary>
    protected async Task<bool> IsFirstAsync(FileSnapshot before, string done, CancellationToken stop)
    {
        try
        {
            await db.SaveFile(JourneyFile, before, me.Programme, ActFor(done), stop);
            var path = Request.Path.Value!;
            await db.FormDrafts.Where(draft => draft.AccountId == me.Account.Id && draft.Page == path).ExecuteDeleteAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Refuses at its field a day that has not come yet.</summary>
    protected void RefuseFuture(string field, DateOnly? on, string what)
    {
        if (on > Today) ModelState.AddModelError(field, $"{what} est dans l’avenir. Vérifiez-la.");
    }
}
