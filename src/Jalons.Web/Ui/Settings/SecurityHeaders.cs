namespace Jalons.Web.Ui.Settings;

/// <summary>Headers on every answer. No inline script or style anywhere, hence no nonce and no exception.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <param name="formTarget">Where a form may lead besides this site: the identity provider, which a sign-out is redirected to.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, string? formTarget = null) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = formTarget is null ? ContentSecurityPolicy : ContentSecurityPolicy.Replace("form-action 'self'", $"form-action 'self' {formTarget}", StringComparison.Ordinal);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        context.Response.OnStarting(KeepPagesOutOfCaches, context);
        return next(context);
    });

    // Pages name people: a shared computer must not show them again after signing out.
    private static Task KeepPagesOutOfCaches(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true) response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
