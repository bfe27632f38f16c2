using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Jalons.Documents.Typography;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings.Call;

/// <summary>The structures that the call lets refer, what each is in the annexe, and which of them each structure of the programme is.</summary>
public sealed class StructuresModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int BlankLines = 2;

    [BindProperty(Name = nameof(Lines))] public List<KindLine> Lines { get; set; } = [];

    /// <summary>Those that the form does not propose any more.</summary>
    [BindProperty(Name = nameof(Withdrawn))] public List<long> Withdrawn { get; set; } = [];

    /// <summary>Kind by structure; null for one that refers nobody.</summary>
    [BindProperty(Name = nameof(Kind))] public Dictionary<long, long?> Kind { get; set; } = [];

    public IReadOnlyList<StructureKind> Kinds { get; private set; } = [];
    public IReadOnlyList<Organisation> Structures { get; private set; } = [];
    public IReadOnlyList<Act> Journal { get; private set; } = [];
    public IReadOnlyList<Choice> Options => [.. Nomenclatures.StructureType.Options.Select(option => new Choice(option.Code, option.LabelAt(me.Today)))];
    public IReadOnlyList<string> WithdrawnTyped => [.. Withdrawn.Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    public IReadOnlyList<Choice> KindChoices => [.. Kinds.Select(kind => new Choice(kind.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), kind.Label))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        (Lines, Withdrawn) = ([.. Kinds.Select(KindLine.Of), .. Enumerable.Range(0, BlankLines).Select(_ => new KindLine())], [.. Kinds.Where(kind => !kind.IsOffered).Select(kind => kind.Id)]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        for (var i = 0; i < Lines.Count; i++) Check(i);
        if (!ModelState.IsValid) return this.Invalid();

        var act = me.Scope.Acts("Structures de l’appel enregistrées", Request.Path, time);
        foreach (var line in Lines.Where(line => !line.IsBlank)) Write(line, act);
        foreach (var structure in Structures.Where(structure => Kind.ContainsKey(structure.Id))) Write(structure, act);
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        return this.Done("Les structures sont enregistrées.", Links.Structures);
    }

    private void Check(int i)
    {
        var line = Lines[i];
        if (line.IsBlank) return;

        var label = line.Label?.Trim() ?? "";
        if (label.Length is 0 or > StructureKind.LabelMaxLength) ModelState.AddModelError($"Lines[{i}].Label", label.Length == 0 ? "Donnez un nom à cette structure ; pour la retirer du formulaire, dites qu’elle n’est plus proposée." : $"Au plus {StructureKind.LabelMaxLength} caractères.");
        else if (Lines.Take(i).Any(other => string.Equals(other.Label?.Trim(), label, StringComparison.OrdinalIgnoreCase))) ModelState.AddModelError($"Lines[{i}].Label", "Une autre structure porte déjà ce nom.");
        if (Nomenclatures.StructureType.Find(line.Annexe ?? "") is null) ModelState.AddModelError($"Lines[{i}].Annexe", "Choisissez la réponse de l’annexe qui lui correspond.");
    }

    private void Write(KindLine line, Act act)
    {
        var kind = Kinds.FirstOrDefault(known => known.Id == line.Id);
        var before = kind is null ? null : Told(kind);
        if (kind is null) db.StructureKinds.Add(kind = new() { ProgrammeId = me.Scope.ProgrammeId, Code = NewCode(line.Label!), Label = "", AnnexeOption = "", Rank = Kinds.Count });
        line.WriteTo(kind);
        kind.IsOffered = kind.Id == 0 || !Withdrawn.Contains(kind.Id);
        act.Note("StructureKind", before, Told(kind));
    }

    private void Write(Organisation structure, Act act)
    {
        var (before, after) = (KindOf(structure.StructureKindId), KindOf(Kind[structure.Id]));
        structure.StructureKindId = after?.Id;
        act.Note("Organisation.StructureKindId", $"{structure.Name} : {before?.Label ?? "n’oriente pas"}", $"{structure.Name} : {after?.Label ?? "n’oriente pas"}");
    }

    private StructureKind? KindOf(long? id) => Kinds.FirstOrDefault(kind => kind.Id == id);

    private string Told(StructureKind kind)
        => $"{kind.Label} : {Nomenclatures.StructureType.Find(kind.AnnexeOption)?.LabelAt(me.Today)}{(kind.IsOffered ? "" : ", n’est plus proposée")}";

    private string NewCode(string label)
    {
        var code = Slug.Of(label) is { Length: > 0 } slug ? slug : "structure";
        return db.StructureKinds.Local.All(kind => kind.Code != code) ? code : $"{code}-{db.StructureKinds.Local.Count + 1}";
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterStructures) return false;

        Kinds = await db.StructureKinds.Where(kind => kind.ProgrammeId == me.Scope.ProgrammeId).OrderBy(kind => kind.Rank).ThenBy(kind => kind.Id).ToListAsync(stop);
        Structures = await db.Organisations.Where(structure => structure.ProgrammeId == me.Scope.ProgrammeId).OrderBy(structure => structure.Name).ThenBy(structure => structure.Id).ToListAsync(stop);
        Journal = await db.ChangesMadeOn(me.Scope.ProgrammeId, Links.Structures, stop);
        return true;
    }
}
