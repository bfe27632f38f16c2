using System.Net;
using Jalons.Tests.Support.App;

namespace Jalons.Tests.Access;

public sealed class EveryPageAsksWhoYouAre(AppFixture app) : IClassFixture<AppFixture>
{
    // None of these shows data: the way in, the answer that a link with a secret opens, the guide and the notices, the error pages; the gallery does not exist in production.
    private static readonly string[] OpenToAll = ["SignIn", "Answers", "Guide", "Errors", "Gallery", "Mailbox"];

    [Fact]
    public async Task Sends_whoever_is_not_signed_in_to_the_sign_in_page()
    {
        var pages = app.Pages().Where(page => !OpenToAll.Contains(page.Page.Split('/')[0])).ToList();

        Assert.NotEmpty(pages);
        foreach (var (page, address) in pages)
        {
            var answer = await app.AnswerTo(address);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.AbsolutePath == "/connexion", $"{page} ({address}): {answer.StatusCode}");
        }
    }
}
