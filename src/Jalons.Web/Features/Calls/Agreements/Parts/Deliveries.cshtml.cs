using System.Globalization;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>What the project transmits, when, and what was received.</summary>
public sealed class DeliveriesModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    private const int BlankLines = 1;

    [BindProperty] public List<DeliveryLine> Lines { get; set; } = [];

    public static IReadOnlyList<Choice> Stages { get; } = [.. Enum.GetValues<DeliveryStage>().Select(stage => new Choice(stage.ToString(), stage.InFrench.Capitalised))];

    public static string? Typed(DateOnly? day) => day?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        Lines = [.. Agreement.Deliveries.Select(DeliveryLine.Of), .. Enumerable.Range(0, BlankLines).Select(_ => new DeliveryLine())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        for (var i = 0; i < Lines.Count; i++)
            foreach (var (field, message) in Lines[i].Faults(Me.Today)) ModelState.AddModelError($"Lines[{i}].{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        Agreement.Deliveries = [.. Lines.Where(line => !line.IsBlank).Select(line => line.ToDelivery())];
        return await SaveAsync("Données à transmettre", "Les données à transmettre sont enregistrées.", Links.Agreement(id), stop);
    }

    /// <summary>Their lines that this form does not have as they are.</summary>
    protected override Task<IReadOnlyList<(string Label, string Theirs)>> TheirsAsync(CancellationToken stop)
    {
        var mine = Lines.Where(line => !line.IsBlank).Select(line => line.ToDelivery()).ToList();
        return Task.FromResult<IReadOnlyList<(string, string)>>([.. from delivery in Agreement.Deliveries where !mine.Contains(delivery) select (delivery.What, Told(delivery))]);
    }

    private static string Told(Delivery delivery) => string.Join(", ", new[]
    {
        delivery.Stage.InFrench, delivery.DueOn is { } due ? $"pour le {FrenchDates.Full(due)}" : delivery.Rhythm, delivery.ReceivedOn is { } received ? $"reçue le {FrenchDates.Full(received)}" : "pas encore reçue",
    }.OfType<string>());
}
