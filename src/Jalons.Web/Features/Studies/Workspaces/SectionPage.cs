using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces;

/// <summary>A page about one section of a volume in work, named « volume.section » or « volume.section.phrase » in its address.</summary>
public abstract class SectionPage(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : WorkspacePage(db, user, time, figures)
{
    public OutlineEntry Entry { get; private set; } = null!;

    /// <summary>The third part of the address, in small letters where the address was made by the framework; empty for the text of the section.</summary>
    public string SentenceKey { get; private set; } = "";

    protected string Path => Request.Path;

    protected async Task<bool> FindSectionAsync(string place, CancellationToken stop)
    {
        var parts = place.Split('.', 3);
        if (parts.Length < 2 || !await FindAsync(parts[0], stop)) return false;

        SentenceKey = parts.Length > 2 ? parts[2] : "";
        return Look(parts[1]);
    }

    /// <summary>Finds the section again after the text was changed in memory.</summary>
    protected bool Look(string section)
    {
        if (Outline.FirstOrDefault(entry => entry.Key == section) is not { } entry) return false;

        Entry = entry;
        return true;
    }

    /// <summary>A version to be written here by the signed-in person.</summary>
    protected Passage New(string text, string sentence = "") => new()
    {
        WorkspaceId = Workspace.Id,
        Section = Entry.Key,
        Sentence = sentence,
        Text = text,
        Who = Me.Scope.Who,
        AccountId = Me.Scope.AccountId,
        At = Now,
    };

    protected Act Acts(string why) => Me.Scope.Acts($"{why} : {Volume.Title}, {Entry.Heading}", Path, Time);

    /// <summary>As it was typed, line feeds as the database keeps them.</summary>
    protected static string Typed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    protected Task ForgetDraftAsync(CancellationToken stop)
        => Db.FormDrafts.Where(draft => draft.AccountId == Me.Account.Id && draft.ProgrammeId == Workspace.ProgrammeId && draft.Page == Path).ExecuteDeleteAsync(stop);
}
