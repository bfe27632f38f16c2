using System.Security.Claims;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Calls.Dossiers;
using Jalons.Web.Features.Imports;
using Jalons.Web.Features.Imports.Doubles;
using Jalons.Web.Features.SignIn.ProConnect;
using Jalons.Web.Features.Studies;
using Jalons.Web.Hosting.Accounts;
using Jalons.Web.Hosting.Jobs;
using Jalons.Web.Hosting.Mail;
using Jalons.Web.Ui;
using Jalons.Web.Ui.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.FileProviders;

namespace Jalons.Web.Hosting;

/// <summary>What only the web server needs: pages, sign-in cookie, health, the guards around each request.</summary>
internal static class WebSetup
{
    public static IServiceCollection AddJalonsWeb(this IServiceCollection services)
    {
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizeFolder("/");
            options.Conventions.AllowAnonymousToFolder("/SignIn");
            options.Conventions.AllowAnonymousToFolder("/Answers");
            options.Conventions.AllowAnonymousToFolder("/Follow");
            options.Conventions.AllowAnonymousToFolder("/Notices");
            options.Conventions.AllowAnonymousToFolder("/Mailbox");
            options.Conventions.AllowAnonymousToFolder("/Gallery");
            options.Conventions.AllowAnonymousToFolder("/Guide");
            options.Conventions.AllowAnonymousToFolder("/Errors");
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = SignedInCookie.Name;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/connexion";
            options.ReturnUrlParameter = "retour";
            options.AccessDeniedPath = "/connexion";
            options.ExpireTimeSpan = Session.Longest;
            options.SlidingExpiration = false;
        });
        services.AddAuthorization();
        services.LimitSignIns();
        services.AddSingleton<RoundTrip>();
        services.AddScoped<Entrance>();
        services.AddSingleton(provider => new ProConnectClient(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15) }), provider));
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<IMailCarrier>(provider => provider.GetRequiredService<JalonsSettings>().Mail is { Host: not null } mail
            ? new SmtpCarrier(mail, provider.GetRequiredService<SiteAddress>())
            : new MailboxCarrier());
        services.AddSingleton<IJobWork, MailWork>();
        services.AddHttpContextAccessor();
        services.AddSingleton<RememberedProgrammes>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ReadOnlyRequests>();
        services.AddScoped<IInterceptor>(provider => provider.GetRequiredService<ReadOnlyRequests>());
        services.AddSingleton<ReadingJournal>();
        services.AddHttpClient<Messages.SmsGateway>(http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddScoped<ReadingsNoted>();
        services.Configure<MvcOptions>(options => options.Filters.AddService<ReadingsNoted>());
        services.AddSingleton<IJobWork, PreviewWork>();
        services.AddSingleton<IJobWork, ImportWork>();
        services.AddSingleton<IJobWork, DoubleSearchWork>();
        services.AddSingleton<IJobWork, StudyWork>();
        services.AddSingleton<IJobWork, Features.Studies.Snapshots.ComparisonWork>();
        services.AddSingleton<Features.Studies.Workspaces.FiguresAtHand>();
        services.AddSingleton<IJobWork, PullWork>();
        services.AddSingleton<IJobWork, Features.Governance.Meetings.DeckWork>();
        services.AddSingleton<IJobWork, RoundWork>();
        services.AddHostedService<RoundStarter>();
        services.AddSingleton<JobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        services.AddHealthChecks().AddDbContextCheck<AppDb>(tags: ["ready"]);
        return services;
    }

    public static void UseJalonsWeb(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { RequestPath = MarkdownPage.Pictures, FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "Content", "aide", "images")) });
        app.UseRouting();
        app.UseRefusalOfTooLarge();
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            var user = context.RequestServices.GetRequiredService<CurrentUser>();
            if (!user.IsSignedIn) await user.Load(context.User, context.RequestAborted);   // a page that is not there is answered by another, which comes through here too
            if (user.IsSignedIn) context.Features.Set(Frames.Of(user));
            else context.User = new ClaimsPrincipal(new ClaimsIdentity());
            await next();
        });
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    }
}
