using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Settings.Call;

/// <summary>The circonscriptions of the ASE and their territories: added, renamed, moved. Journeys that are open stay where they are.</summary>
public sealed class DistrictsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    /// <summary>Name by circonscription.</summary>
    [BindProperty(Name = nameof(Names))] public Dictionary<long, string?> Names { get; set; } = [];
    [BindProperty(Name = nameof(Added))] public AddedDistrict Added { get; set; } = new();
    [BindProperty(Name = nameof(Moved))] public MovedDistrict Moved { get; set; } = new();

    public IReadOnlyList<AseDistrict> Districts { get; private set; } = [];
    public IReadOnlyList<Act> Journal { get; private set; } = [];
    public IReadOnlyList<Territory> Territories => me.Programme.Territories;
    public IReadOnlyList<Choice> TerritoryChoices => [.. Territories.Select(territory => new Choice(territory.Code, territory.Name))];
    public IReadOnlyList<Choice> DistrictChoices => [.. Districts.Select(district => new Choice(district.Code, district.Name, TerritoryOf(district)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Judge(nameof(Names));
        foreach (var (id, typed) in Names)
            if (Refusal(typed, Districts.Where(other => other.Id != id).Select(other => Names.GetValueOrDefault(other.Id) ?? other.Name)) is { } refusal) ModelState.AddModelError($"Names[{id}]", refusal);
        if (!ModelState.IsValid) return this.Invalid();

        var act = ActFor("Circonscriptions de l’ASE renommées");
        foreach (var district in Districts.Where(district => Names.ContainsKey(district.Id)))
        {
            var before = Told(district);
            district.Name = Names[district.Id]!.Trim();
            act.Note("AseDistrict", before, Told(district));
        }
        return await SaveAsync(act, "Les noms sont enregistrés.", stop);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Judge(nameof(Added));
        var territory = Territories.FirstOrDefault(known => known.Code == Added.Territory);
        if (Added.Name is not null && Refusal(Added.Name, Districts.SelectMany(other => new[] { other.Name, other.Code })) is { } refusal) ModelState.AddModelError("Added.Name", refusal);
        if (!ModelState.IsValid || territory is null) return this.Invalid();

        var name = Added.Name!.Trim();
        var district = new AseDistrict { ProgrammeId = me.Scope.ProgrammeId, Code = name, Name = name, TerritoryId = territory.Id };
        db.Add(district);
        var act = ActFor("Circonscription de l’ASE ajoutée");
        act.Note("AseDistrict", null, Told(district));
        return await SaveAsync(act, $"La circonscription {name} est ajoutée.", stop);
    }

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Judge(nameof(Moved));
        var (district, territory) = (Districts.FirstOrDefault(known => known.Code == Moved.District), Territories.FirstOrDefault(known => known.Code == Moved.Territory));
        if (!ModelState.IsValid || district is null || territory is null) return this.Invalid();

        var before = Told(district);
        district.TerritoryId = territory.Id;
        var act = ActFor("Circonscription de l’ASE changée de territoire");
        act.Note("AseDistrict", before, Told(district));
        return await SaveAsync(act, $"La circonscription {district.Name} est rattachée à {territory.Name}. Les parcours ouverts restent où ils sont.", stop);
    }

    private async Task<IActionResult> SaveAsync(Act act, string said, CancellationToken stop)
    {
        db.Acts.Add(act);
        await db.SaveChangesAsync(stop);
        return this.Done(said, Links.Districts);
    }

    private Act ActFor(string why) => me.Scope.Acts(why, Request.Path, time);

    /// <summary>Judges the one form that was sent.</summary>
    private void Judge(string sent)
    {
        foreach (var form in new[] { nameof(Names), nameof(Added), nameof(Moved) })
            if (form != sent) ModelState.Forget(form);
    }

    private static string? Refusal(string? name, IEnumerable<string> others) => (name?.Trim() ?? "") switch
    {
        "" => "Donnez un nom à cette circonscription.",
        { Length: > AseDistrict.NameMaxLength } => $"Au plus {AseDistrict.NameMaxLength} caractères.",
        var kept when others.Any(other => string.Equals(other.Trim(), kept, StringComparison.OrdinalIgnoreCase)) => "Une autre circonscription porte déjà ce nom.",
        _ => null,
    };

    private string Told(AseDistrict district) => $"{district.Name}, {TerritoryOf(district)}";

    private string TerritoryOf(AseDistrict district) => Territories.First(territory => territory.Id == district.TerritoryId).Name;

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterStructures) return false;

        Districts = await db.Set<AseDistrict>().Where(district => district.ProgrammeId == me.Scope.ProgrammeId).OrderBy(district => district.Name).ThenBy(district => district.Id).ToListAsync(stop);
        Journal = await db.ChangesMadeOn(me.Scope.ProgrammeId, Links.Districts, stop);
        return true;
    }
}

public sealed class AddedDistrict
{
    [Display(Name = "Nom de la circonscription"), Required(ErrorMessage = "Donnez un nom à cette circonscription.")]
    public string? Name { get; set; }

    [Display(Name = "Son territoire"), Required(ErrorMessage = "Choisissez un territoire.")]
    public string? Territory { get; set; }
}

public sealed class MovedDistrict
{
    [Display(Name = "Quelle circonscription ?"), Required(ErrorMessage = "Choisissez une circonscription.")]
    public string? District { get; set; }

    [Display(Name = "Son nouveau territoire"), Required(ErrorMessage = "Choisissez un territoire.")]
    public string? Territory { get; set; }
}
