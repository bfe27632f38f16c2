using System.Xml.Linq;
using Jalons.Core.Persistence;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Accounts;

/// <summary>Keeps the data-protection keys in the database, so that every node reads the same cookies and links.</summary>
internal sealed class SharedKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return [.. db.SharedKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        // A key is made when it is first needed, be it while a page is only read.
        if (scope.ServiceProvider.GetService<ReadOnlyRequests>() is { } guard) guard.MayWrite = true;
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.SharedKeys.Add(new SharedKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
