using System.Net.Sockets;
using Jalons.Web.Hosting.Mail;

namespace Jalons.Web.Commands.Upkeep;

/// <summary>Does the mail server answer? It is greeted, nothing is sent.</summary>
internal static class MailCheck
{
    private const string What = "Courrier (SMTP)";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<Check> Of(MailSettings settings, CancellationToken stop)
    {
        if (settings.Host is null) return new(What, null, "aucun serveur réglé (Jalons__Mail__Host) : les messages restent dans la base");

        var server = $"{settings.Host}, port {settings.Port}";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(settings.Host, settings.Port, patience.Token);
            using var reader = new StreamReader(client.GetStream());
            return await reader.ReadLineAsync(patience.Token) is { } greeting && greeting.StartsWith("220", StringComparison.Ordinal) ? new(What, true, server) : new(What, false, $"{server} : ce n'est pas un serveur de courrier");
        }
        catch (Exception error) when (error is SocketException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return new(What, false, $"{server} ne répond pas ({error.Message})");
        }
    }
}
