using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Applications;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Candidates;

/// <summary>Structures that asked or received in 2020 (cas n° 1): a dossier that claims it wrongly is flagged against this list.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    private const int SirenLength = 9;

    [BindProperty, Display(Name = "Structures")] public string? Lines { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return NotFound();

        Lines = string.Join('\n', await db.PriorApplicants.Where(known => known.CallId == call.Id).OrderBy(known => known.Name).ThenBy(known => known.Id).Select(known => known.Siren + " " + known.Name).ToListAsync(stop));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await db.CallRunBy(me.Scope, stop) is not { } call) return NotFound();

        var read = (Lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList();
        foreach (var (line, _, _) in read.Where(line => line.Siren is null)) ModelState.AddModelError(nameof(Lines), $"« {line} » ne commence pas par un SIREN (9 chiffres) ou un SIRET (14 chiffres).");
        if (!ModelState.IsValid) return this.Invalid();

        db.PriorApplicants.RemoveRange(await db.PriorApplicants.Where(known => known.CallId == call.Id).ToListAsync(stop));
        db.PriorApplicants.AddRange(read.DistinctBy(line => line.Siren).Select(line => new PriorApplicant { CallId = call.Id, Siren = line.Siren!, Name = line.Name }));
        db.Acts.Add(me.Scope.Acts("Liste des structures aidées en 2020 modifiée", Links.CallCandidates, time));
        await db.SaveChangesAsync(stop);
        return this.Done("La liste est enregistrée.", Links.Call);
    }

    private static (string Line, string? Siren, string Name) Read(string line)
    {
        var number = new string([.. line.TakeWhile(character => char.IsAsciiDigit(character) || char.IsWhiteSpace(character))]);
        var digits = Folding.Digits(number);
        return (line, digits is { Length: SirenLength or 14 } ? digits[..SirenLength] : null, line[number.Length..].Trim(' ', ';', ','));
    }
}
