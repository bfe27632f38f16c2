using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;

namespace Jalons.Web.Ui.Settings;

/// <summary>All that pages share: Razor Pages under Features/, French everywhere, strict headers, compressed answers.</summary>
public static class JalonsUi
{
    /// <summary>Content files that are pages of their own, next to the guide.</summary>
    private static readonly string[] Notices = ["donnees-personnelles", "accessibilite"];

    public static WebApplicationBuilder AddJalonsUi(this WebApplicationBuilder builder)
    {
        // Also outside development: the tree may be run as it was built, without publishing.
        builder.WebHost.UseStaticWebAssets();
        var (services, environment) = (builder.Services, builder.Environment);
        services.AddRazorPages(pages => SetUpPages(pages, environment)).AddMvcOptions(SetUpForms);
        services.Configure<RequestLocalizationOptions>(SpeakFrenchOnly);
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes => (routes.LowercaseUrls, routes.LowercaseQueryStrings) = (true, false));
        services.AddAntiforgery(forgery => forgery.HeaderName = "X-Antiforgery");
        // Tokens change at every answer and cookies are same-site: compressing pages over https gives nothing away.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        return builder;
    }

    public static IApplicationBuilder UseJalonsUi(this IApplicationBuilder app, string? formTarget = null) =>
        app.UseResponseCompression().UseSecurityHeaders(formTarget).UseRequestLocalization().UseErrorPages();

    /// <summary>After routing, which tells how much the page asked for may receive.</summary>
    public static IApplicationBuilder UseRefusalOfTooLarge(this IApplicationBuilder app) => app.Use(RefuseTooLarge);

    /// <summary>A refusal without words becomes a page that says what to do; whoever asks for no page, a program or a script, gets the bare status.</summary>
    private static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        if (!app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment()) app.UseExceptionHandler("/erreur/500");
        return app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/health") && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute("/erreur/{0}"));
    }

    /// <summary>What is larger than its page may receive is told before it is read: halfway, a browser would only see its connection cut.</summary>
    private static Task RefuseTooLarge(HttpContext context, RequestDelegate next)
    {
        var largest = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (!(context.Request.ContentLength > largest) || context.Request.Path.StartsWithSegments("/api")) return next(context);

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{context.Request.PathBase}/erreur/{StatusCodes.Status413PayloadTooLarge}";
        return Task.CompletedTask;
    }

    private static void SetUpPages(RazorPagesOptions pages, IHostEnvironment environment)
    {
        pages.RootDirectory = "/Features";
        foreach (var notice in Notices) pages.Conventions.AddPageRoute("/Guide/Index", notice);
        // The gallery shows every component with made-up data: a tool for those who draw pages.
        if (!environment.IsDevelopment())
            pages.Conventions.AddFolderRouteModelConvention("/Gallery", page => page.Selectors.Clear());
    }

    private static void SetUpForms(MvcOptions mvc)
    {
        // Otherwise users get their errors in two rounds.
        mvc.ValidateComplexTypesIfChildValidationFails = true;
        // A form says itself what is required, in words of its own.
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        mvc.ModelBinderProviders.Insert(0, new FrenchDateBinderProvider());
        FrenchModelMessages.Apply(mvc.ModelBindingMessageProvider);
    }

    private static void SpeakFrenchOnly(RequestLocalizationOptions localization)
    {
        localization.SetDefaultCulture(FrenchDates.French.Name)
            .AddSupportedCultures(FrenchDates.French.Name)
            .AddSupportedUICultures(FrenchDates.French.Name);
        localization.RequestCultureProviders.Clear();
    }
}
