using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Jalons.Web.Hosting;

/// <summary>The address of the installation: as set, else where the server listens. Never the Host header, which anybody can write.</summary>
internal sealed class SiteAddress(JalonsSettings settings, IServer server)
{
    private const string Default = "http://localhost:5080";

    public string Url => (settings.PublicUrl ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Default)
        .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).TrimEnd('/');

    /// <param name="path">From the root, with its slash.</param>
    public string Of(string path) => Url + path;
}
