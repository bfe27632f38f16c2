using System.Text;
using Jalons.Browser.Support;
using Jalons.Core.Access;
using Microsoft.Playwright;

namespace Jalons.Browser.Tour;

[Collection(nameof(TheWalks))]
public sealed class WithoutJavaScript(Demonstration demonstration)
{
    [Fact]
    public async Task A_file_is_dropped_read_decided_upon_and_imported()
    {
        var page = await demonstration.Opens("/imports", Role.Coordination, Screen.Desk, script: false);

        await page.GetByLabel("Fichier de suivi").SetInputFilesAsync(new FilePayload { Name = "sans-script.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Deposits.Waiting.Replace("Traoré", "Coulibaly", StringComparison.Ordinal)) });
        await page.GetByText("Lire le fichier").ClickAsync();
        await page.GetByText("Importer 3 lignes prêtes").ClickAsync();

        await page.GetByText("3 lignes sont importées").WaitForAsync();
    }

    [Fact]
    public async Task A_diagnosis_is_recorded()
    {
        var page = await demonstration.Opens("/parcours/{nouvelle}/diagnostic", Role.ProjectTeam, Screen.Phone, script: false);

        await page.GetByLabel("Date du diagnostic").FillAsync("14/04/2022");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer le diagnostic" }).ClickAsync();

        Assert.Contains("Diagnostic enregistré.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
