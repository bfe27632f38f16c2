using System.Diagnostics;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Documents.Conversion;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Referrals;

/// <summary>The sheets that leave the house are made, and the one of the prescriber holds on one page whatever was said.</summary>
public sealed class PrintingSheets(APlaceWithPrescribers place) : IClassFixture<APlaceWithPrescribers>
{
    private static readonly string Verbatim = string.Concat(Enumerable.Repeat("Elle raconte longuement ses démarches, ses trajets et ce qui a changé depuis. ", 40));

    [Fact]
    public async Task The_sheet_of_the_prescriber_is_one_page_and_the_screen_shows_the_whole()
    {
        var (claire, email) = await place.Claire();
        var journey = await place.Database.Has(Talkative().With("referral.agent_email", email));

        var address = $"/mes-orientations/parcours/{journey.PublicId}";

        Assert.Equal(1, await Pages(claire, $"{address}?handler=Pdf"));
        (await claire.Opens(address)).Says(Verbatim.Trim());
    }

    [Fact]
    public async Task The_summary_and_the_signed_act_are_made()
    {
        var journey = await place.Database.Has(Talkative());
        var team = await place.Team();
        await (await team.Opens($"/parcours/{journey.PublicId}/remise")).Chooses("Tablette").Chooses("Neuf").Fills("Date de remise", "10/03/2022").Chooses("Elle l’a signé").Presses("Enregistrer la remise");

        Assert.InRange(await Pages(team, $"/parcours/{journey.PublicId}/resume?handler=Pdf"), 1, 2);
        Assert.InRange(await Pages(team, $"/parcours/{journey.PublicId}/remise?handler=Act"), 1, 2);
    }

    /// <summary>Everything ticked, everything told at length.</summary>
    private JourneyBuilder Talkative()
    {
        var journey = A.Journey.In(place.Programme, "T8").Of("Odile", "Longuemain").ReferredOn("2022-01-10").DiagnosedOn("2022-02-01").FollowedUpAt(3, Verbatim, "2022-04-12").FollowedUpAt(6, Verbatim, "2022-04-13");
        foreach (var field in AnnexeDictionary.In(Section.Diagnosis).Where(field => field.List is { BelongsToProgramme: false }))
            journey.With(field.Code, field.IsMultiple ? string.Join(',', field.List!.Options.Where(option => !option.Exclusive).Select(option => option.Code)) : field.List!.Options[0].Code);
        return journey.With("follow_up.training", Verbatim).ClosedOn("2022-04-14", ClosureReason.Moved);
    }

    private static async Task<int> Pages(Visitor visitor, string address)
    {
        Assert.SkipUnless(LibreOffice.IsInstalled && File.Exists("/usr/bin/pdfinfo"), "needs LibreOffice (libreoffice-writer-nogui) and poppler-utils");
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        using var answer = await visitor.Asks(HttpMethod.Get, address);
        Assert.True(answer.Content.Headers.ContentType?.MediaType == "application/pdf", $"{address}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
        await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using var process = Process.Start(new ProcessStartInfo("pdfinfo", [path]) { RedirectStandardOutput = true })!;
        var facts = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        File.Delete(path);
        return int.Parse(facts.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
