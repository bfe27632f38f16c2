using Jalons.Core.Persistence;
using Jalons.Core.Studies.Workspaces;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Studies.Workspaces.Passages;

/// <summary>Everything that was ever saved as a text or a sentence, and taking one of them up again, which adds a version.</summary>
public sealed class VersionsModel(AppDb db, CurrentUser user, TimeProvider time, FiguresAtHand figures) : WorkspacePage(db, user, time, figures)
{
    private string _section = "", _sentence = "";

    public IReadOnlyList<Passage> Versions { get; private set; } = [];
    public string Heading => Outline.FirstOrDefault(entry => entry.Key == _section)?.Heading ?? _section;
    public bool IsSentence => _sentence.Length > 0;
    public bool HasPlace => Outline.Any(entry => entry.Key == _section);
    public string Back => HasPlace ? Links.Writing(Volume.Code, _section) : Links.Workspace(Volume.Code);

    public async Task<IActionResult> OnGetAsync(string place, CancellationToken stop) => await FindVersionsAsync(place, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string place, [FromForm] int number, CancellationToken stop)
    {
        if (!Writes || !await FindVersionsAsync(place, stop) || Versions.FirstOrDefault(version => version.Number == number) is not { } wanted) return NotFound();

        var passage = new Passage { WorkspaceId = Workspace.Id, Section = _section, Sentence = _sentence, Text = wanted.Text, Computed = wanted.Computed, Values = wanted.Values, Who = Me.Scope.Who, AccountId = Me.Scope.AccountId, At = Now };
        var act = Core.Access.Journal.Acts(Me.Scope, $"Version {number} reprise : {Volume.Title}, {Heading}", Request.Path, Time);
        return await Db.Write(passage, Versions[0].Number, act, stop) is null
            ? this.Done($"La version {number} est reprise.", Back)
            : this.Done("Quelqu’un vient d’enregistrer une autre version : relisez-la d’abord.", Request.Path);
    }

    // Addresses may come in small letters: keys of sentences have capitals.
    private string NameOf(string section, string sentence)
        => Written.Passages.FirstOrDefault(passage => passage.Section == section && passage.Sentence.Equals(sentence, StringComparison.OrdinalIgnoreCase))?.Sentence ?? sentence;

    private async Task<bool> FindVersionsAsync(string place, CancellationToken stop)
    {
        var parts = place.Split('.', 3);
        if (parts.Length < 2 || !await FindAsync(parts[0], stop)) return false;

        (_section, _sentence) = (parts[1], parts.Length > 2 ? NameOf(parts[1], parts[2]) : "");
        Versions = await Db.Passages.AsNoTracking().VersionsOf(Workspace.Id, _section, _sentence).ToListAsync(stop);
        return Versions.Count > 0;
    }
}
