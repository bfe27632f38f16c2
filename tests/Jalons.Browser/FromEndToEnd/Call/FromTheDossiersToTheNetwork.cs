namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>
/// The call of the demonstration, 23 dossiers over four territories, from the day its deposit ended to the network of who works together: by the Département, its two reviewers and
/// the coordination, in a real browser.
/// </summary>
public sealed class FromTheDossiersToTheNetwork(TheCallJustClosed call) : IClassFixture<TheCallJustClosed>
{
    [Fact]
    public async Task Is_walked_to_its_end()
    {
        await call.Checks();
        await call.Scores();
        await call.Decides();
        await call.Agrees();
        await call.Amends();
        await call.Pays();
        await call.Meets();
        await call.Reports();

        Assert.True(!call.Faults.Any(), string.Join(Environment.NewLine, call.Faults));
    }
}
