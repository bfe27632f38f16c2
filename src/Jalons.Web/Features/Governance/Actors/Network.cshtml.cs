using Jalons.Core.Governance;
using Jalons.Core.Governance.Actors;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Docx;
using Jalons.Documents.Pptx;
using Jalons.Web.Features.Studies;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Governance.Actors;

/// <summary>The network of each territory as a figure: who refers, the project, who trains; to read here, or in Word and PowerPoint.</summary>
public sealed class NetworkModel(AppDb db, CurrentUser me) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "territoire")] public string? Asked { get; set; }

    public CurrentUser Me => me;
    public ActorNetwork? Network { get; private set; }
    public IReadOnlyList<Territory> Territories => me.Scope.TerritoryId is { } own && me.Scope.SeesReports ? [.. me.Programme.Territories.Where(territory => territory.Id == own)] : me.Programme.Territories;
    public Territory Chosen => Territories.FirstOrDefault(territory => territory.Code == Asked) ?? Territories[0];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocxAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop) || Network is null) return NotFound();

        var content = new MemoryStream();
        DocxWriter.Write(NetworkSheet.Of(Network, me), content);
        return File(content.ToArray(), MadeFile.TypeOf("docx"), $"reseau-{Chosen.Code}.docx");
    }

    public async Task<IActionResult> OnGetPptxAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop) || Network is null) return NotFound();

        var content = new MemoryStream();
        PptxWriter.Write(Deck.Of(NetworkSheet.Of(Network, me)), content);
        return File(content.ToArray(), MadeFile.TypeOf("pptx"), $"reseau-{Chosen.Code}.pptx");
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (!me.Scope.TakesPart || Territories.Count == 0) return false;

        Network = await ActorNetwork.Of(db, me.Scope, me.Programme, Chosen, stop);
        return true;
    }
}
