using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings;

/// <summary>The kinds of structure of the call, what each is in the annexe, and the kind of each structure that refers.</summary>
public sealed class StructuresModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    /// <summary>Annexe option by kind.</summary>
    [BindProperty] public Dictionary<long, string> Annexe { get; set; } = [];

    /// <summary>Kind by structure; 0 for none.</summary>
    [BindProperty] public Dictionary<long, long> Kind { get; set; } = [];

    public IReadOnlyList<StructureKind> Kinds { get; private set; } = [];
    public IReadOnlyList<Organisation> Structures { get; private set; } = [];
    public IReadOnlyList<Choice> Options => [.. Nomenclatures.StructureType.Options.Select(option => new Choice(option.Code, option.LabelAt(me.Today)))];
    public IReadOnlyList<Choice> KindChoices => [.. Kinds.Select(kind => new Choice(kind.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), kind.Label))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        foreach (var kind in Kinds)
            if (Annexe.GetValueOrDefault(kind.Id) is { } code && Nomenclatures.StructureType.Find(code) is not null) kind.AnnexeOption = code;
        foreach (var structure in Structures)
            if (Kind.TryGetValue(structure.Id, out var id)) structure.StructureKindId = Kinds.FirstOrDefault(kind => kind.Id == id)?.Id;
        db.Acts.Add(me.Scope.Acts("Structures de l’appel enregistrées", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Les structures sont enregistrées.", Links.Structures);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterStructures) return false;

        Kinds = await db.StructureKinds.Where(kind => kind.ProgrammeId == me.Scope.ProgrammeId).OrderBy(kind => kind.Rank).ThenBy(kind => kind.Id).ToListAsync(stop);
        Structures = await db.Organisations.Where(structure => structure.ProgrammeId == me.Scope.ProgrammeId).OrderBy(structure => structure.Name).ThenBy(structure => structure.Id).ToListAsync(stop);
        return true;
    }
}
