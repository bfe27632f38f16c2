using System.Net;
using System.Web;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Outside;

namespace Jalons.Tests.Features.SignIn.ProConnect;

/// <summary>Against a real OpenID provider, as strict about parameters as ProConnect.</summary>
public class SigningInWithProConnect : AppFixture
{
    private OutsideProgram? provider;

    public Programme Programme { get; private set; } = null!;

    public bool HasProvider => provider is not null;

    /// <summary>How the provider says who it is: « signed », « json » or « none ».</summary>
    protected virtual string Userinfo => "signed";

    protected override IReadOnlyDictionary<string, string> Settings => provider is null ? base.Settings : new Dictionary<string, string>
    {
        ["Jalons:ProConnect:Authority"] = provider.FirstLine,
        ["Jalons:ProConnect:ClientId"] = "jalons",
        ["Jalons:ProConnect:ClientSecret"] = "un-secret-pour-les-essais",
        ["Jalons:ProConnect:Acr:0"] = "eidas1",
    };

    public override async ValueTask InitializeAsync()
    {
        provider = await OutsideProgram.Start("oidc.mjs", "http://localhost/connexion/proconnect/retour", "http://localhost/connexion/proconnect/fin", Userinfo);
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
    }

    public HttpClient Browser() => Factory.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    public sealed class Leads(SigningInWithProConnect app) : IClassFixture<SigningInWithProConnect>
    {
        [Fact]
        public async Task By_a_mail_the_first_time_straight_the_next_and_signs_out_there_too()
        {
            if (app.provider is null) Assert.Skip("Node is missing: no identity provider to sign in with.");
            var account = await app.Database.HasAccount(Role.Department, app.Programme);
            await app.Database.Changes(account, known => (known.Email, known.NormalizedEmail) = ("ines.proconnect@example.fr", "INES.PROCONNECT@EXAMPLE.FR"));

            using (var first = app.Browser())
            {
                Assert.Equal("/connexion/lien-envoye", (await Enters(first, "ines")).OriginalString);
            }
            var home = await (await app.Anyone().Opens(await app.Database.LinkMailedTo("ines.proconnect@example.fr"))).Presses("Entrer dans Jalons");
            Assert.Equal("/", home.Path);

            using var browser = app.Browser();
            Assert.Equal("/parcours", (await Enters(browser, "ines", "/parcours")).OriginalString);
            await SignsOut(browser);
        }

        [Fact]
        public async Task Asks_for_nothing_beyond_the_parameters_that_are_allowed()
        {
            if (app.provider is null) Assert.Skip("Node is missing: no identity provider to sign in with.");
            using var browser = app.Browser();

            var leave = (await browser.GetAsync("/connexion/proconnect", Stop)).Headers.Location!;

            Assert.Equal(["claims", "client_id", "nonce", "redirect_uri", "response_type", "scope", "state"], HttpUtility.ParseQueryString(leave.Query).AllKeys.Order());
            using var outside = new HttpClient();
            var refused = await outside.GetAsync(new Uri($"{leave}&response_mode=query"), Stop);
            Assert.Equal((HttpStatusCode.BadRequest, "Y000400 response_mode"), (refused.StatusCode, await refused.Content.ReadAsStringAsync(Stop)));
        }

        [Fact]
        public async Task Nowhere_for_whoever_has_no_account()
        {
            if (app.provider is null) Assert.Skip("Node is missing: no identity provider to sign in with.");
            using var browser = app.Browser();

            Assert.Equal("/connexion/lien-envoye", (await Enters(browser, "nobody")).OriginalString);

            Assert.Empty(await app.Database.MailsTo("personne@example.fr"));
        }

        [Fact]
        public async Task To_a_refusal_when_the_answer_is_replayed_or_made_up()
        {
            if (app.provider is null) Assert.Skip("Node is missing: no identity provider to sign in with.");
            using var browser = app.Browser();
            var back = await Recognised(browser, "ines");
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(back, Stop)).StatusCode);

            var replayed = await browser.GetAsync(back, Stop);
            Assert.Equal(HttpStatusCode.BadRequest, replayed.StatusCode);
            Assert.Contains("pas pu être vérifiée", await replayed.Content.ReadAsStringAsync(Stop));

            using var other = app.Browser();
            await other.GetAsync("/connexion/proconnect", Stop);
            Assert.Equal(HttpStatusCode.BadRequest, (await other.GetAsync("/connexion/proconnect/retour?code=abc&state=inventé", Stop)).StatusCode);
        }

        private static CancellationToken Stop => TestContext.Current.CancellationToken;

        /// <summary>From the button to the page after « Entrer dans Jalons ».</summary>
        private static async Task<Uri> Enters(HttpClient browser, string person, string returnTo = "")
        {
            var page = await browser.GetAsync(await Recognised(browser, person, returnTo), Stop);
            var html = await page.Content.ReadAsStringAsync(Stop);
            Assert.True(page.IsSuccessStatusCode, html);
            using var form = new FormUrlEncodedContent(await Hidden(html));
            return (await browser.PostAsync("/connexion/proconnect/retour", form, Stop)).Headers.Location!;
        }

        /// <summary>Goes to the provider, signs in there, and gives the address that it sends the browser back to.</summary>
        internal static async Task<string> Recognised(HttpClient browser, string person, string returnTo = "")
        {
            var leave = (await browser.GetAsync($"/connexion/proconnect?retour={returnTo}", Stop)).Headers.Location!;
            var query = HttpUtility.ParseQueryString(leave.Query);
            Assert.True(query["state"]!.Length >= 32 && query["nonce"]!.Length >= 32);
            using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
            using var outside = new HttpClient(handler) { DefaultRequestHeaders = { { "X-Person", person } } };
            var next = leave;
            while (next.AbsolutePath != "/connexion/proconnect/retour")
            {
                var answer = await outside.GetAsync(next, Stop);
                next = new Uri(next, answer.Headers.Location ?? throw new InvalidOperationException(await answer.Content.ReadAsStringAsync(Stop)));
            }
            Assert.True(HttpUtility.ParseQueryString(next.Query)["code"] is not null, next.Query);
            return next.PathAndQuery;
        }

        private static async Task SignsOut(HttpClient browser)
        {
            var page = await browser.GetAsync("/compte", Stop);
            using var form = new FormUrlEncodedContent(await Hidden(await page.Content.ReadAsStringAsync(Stop)));
            var outside = (await browser.PostAsync("/deconnexion", form, Stop)).Headers.Location!;
            var query = HttpUtility.ParseQueryString(outside.Query);
            Assert.Equal("/session/end", outside.AbsolutePath);
            Assert.All(["id_token_hint", "state", "post_logout_redirect_uri"], name => Assert.False(string.IsNullOrEmpty(query[name])));
            using var client = new HttpClient();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(outside, Stop)).StatusCode);

            Assert.Equal("/connexion", (await browser.GetAsync($"/connexion/proconnect/fin?state={query["state"]}", Stop)).Headers.Location!.OriginalString);
            Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/compte", Stop)).StatusCode);
        }

        private static async Task<Dictionary<string, string>> Hidden(string html)
        {
            var document = await BrowsingContext.New(Configuration.Default).OpenAsync(page => page.Content(html), Stop);
            return document.QuerySelectorAll<IHtmlInputElement>("input[type=hidden][name=__RequestVerificationToken]").DistinctBy(input => input.Name).ToDictionary(input => input.Name!, input => input.Value);
        }
    }
}
