using System.Threading.RateLimiting;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Ui.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>Accounts, the proofs that open a session, and the keys that protect them, shared by all nodes through the database.</summary>
internal static class AccountsSetup
{
    /// <summary>Name of the limit on attempts to sign in, for the pages that take one.</summary>
    public const string SignInLimit = "sign-in";

    public static IServiceCollection AddJalonsAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Jalons");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new SharedKeys(provider.GetRequiredService<IServiceScopeFactory>())));
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Lockout.MaxFailedAccessAttempts = 10;
                // Length protects, composition rules only annoy; guesses are counted above.
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            })
            .AddRoles<IdentityRole<long>>()
            .AddEntityFrameworkStores<AppDb>()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<FrenchIdentityErrors>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        return services;
    }

    /// <summary>At most so many attempts a minute from one address; reading a page is not an attempt.</summary>
    public static IServiceCollection LimitSignIns(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter($"from {context.Connection.RemoteIpAddress}", _ => new()
            {
                PermitLimit = context.RequestServices.GetRequiredService<JalonsSettings>().SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetNoLimiter("read"));
    });
}
