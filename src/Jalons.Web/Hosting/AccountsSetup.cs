using Jalons.Core.Access;
using Jalons.Core.Persistence;
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
            })
            .AddRoles<IdentityRole<long>>()
            .AddEntityFrameworkStores<AppDb>()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = SignInLink.Lifetime);
        return services;
    }
}
