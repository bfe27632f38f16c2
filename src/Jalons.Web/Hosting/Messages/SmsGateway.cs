using System.Net.Http.Headers;

namespace Jalons.Web.Hosting.Messages;

/// <summary>Sends short messages through the gateway of the settings.</summary>
internal sealed partial class SmsGateway(HttpClient http, JalonsSettings settings, ILogger<SmsGateway> log)
{
    private SmsSettings Sms => settings.Sms;

    public bool IsConfigured => Sms.Url is not null;

    /// <param name="mobile">French digits (« 0639984107 »); sent in international form.</param>
    /// <returns>False when the gateway refused or could not be reached; the reason is in the log, without the number.</returns>
    public async Task<bool> Send(string mobile, string text, CancellationToken stop)
    {
        var fields = new Dictionary<string, string> { [Sms.NumberField] = International(mobile), [Sms.TextField] = text };
        if (Sms.Sender is { Length: > 0 } sender) fields[Sms.SenderField] = sender;
        using var request = new HttpRequestMessage(HttpMethod.Post, Sms.Url) { Content = JsonContent.Create(fields) };
        if (Sms.Authorization is { Length: > 0 } authorization) request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        try
        {
            using var answer = await http.SendAsync(request, stop);
            if (!answer.IsSuccessStatusCode) Refused((int)answer.StatusCode);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !stop.IsCancellationRequested))
        {
            Unreachable(error);
            return false;
        }
    }

    public static string International(string mobile) => mobile.StartsWith('0') ? "+33" + mobile[1..] : "+" + mobile;

    [LoggerMessage(LogLevel.Warning, "The SMS gateway answered {Status}.")]
    private partial void Refused(int status);

    [LoggerMessage(LogLevel.Warning, "The SMS gateway cannot be reached.")]
    private partial void Unreachable(Exception error);
}
