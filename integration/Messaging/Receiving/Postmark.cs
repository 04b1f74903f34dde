using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// What stands around a message that was put aside or is sent through again. It is believed only of messages that the broker vouches come
/// from our own account.
/// </summary>
internal static class Postmark
{
    public const string Sender = "regulatory-sender", Attempt = "regulatory-attempt", Answer = "regulatory-answer", Rule = "regulatory-rule",
        Zh = "regulatory-zh", En = "regulatory-en";

    public static string? Text(this IReadOnlyBasicProperties properties, string header) =>
        properties.Headers?.TryGetValue(header, out var value) is true
            ? value switch
            {
                byte[] utf8 => Encoding.UTF8.GetString(utf8),
                string text => text,
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            }
            : null;

    /// <summary>The account that sent a message first, and how often it has been sent through since.</summary>
    /// <param name="own">Our own account.</param>
    public static (string? Account, int Attempt) OriginOf(IReadOnlyBasicProperties properties, string own) =>
        !properties.IsUserIdPresent() ? (null, 0)
        : properties.UserId != own || properties.Text(Sender) is null ? (properties.UserId, 0)
        : (properties.Text(Sender) is { Length: > 0 } sender ? sender : null,
            int.TryParse(properties.Text(Attempt), NumberStyles.None, CultureInfo.InvariantCulture, out var attempt) ? attempt : 0);

    /// <summary>Properties of a copy from our own account; what else the sender said of the message stays.</summary>
    public static BasicProperties Copy(IReadOnlyBasicProperties of, string own, params ReadOnlySpan<(string Name, object? Value)> headers)
    {
        var copy = new BasicProperties(of) { UserId = own, Persistent = true, Headers = new Dictionary<string, object?>() };
        copy.ClearExpiration();
        foreach (var (name, value) in headers)
            if (value is not null) copy.Headers.Add(name, value);
        return copy;
    }
}
