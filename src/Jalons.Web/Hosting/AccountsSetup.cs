using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Web.Ui.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jalons.Web.Hosting;

/// <summary>Accounts, sign-in tokens and the keys that protect them, shared by all nodes through the database.</summary>
internal static class AccountsSetup
{
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
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = SignInLink.Lifetime);
        return services;
    }
}
