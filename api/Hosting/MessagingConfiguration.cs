using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Api.Hosting;

/// <summary>What the environment says of broker and partners: <c>RabbitMQ__…</c>, <c>Partners__0</c>, …</summary>
public static class MessagingConfiguration
{
    private const string Section = "RabbitMQ";

    private static readonly string[] Known = ["Host", "Port", "VirtualHost", "User", "Password", "Tls"];

    /// <exception cref="InvalidOperationException">A setting is unknown or wrong; names it.</exception>
    public static MessagingSettings From(IConfiguration configuration)
    {
        var partners = configuration.GetSection("Partners");
        var names = partners.Value is { } list
            ? list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : partners.GetChildren().Select(child => child.Value).OfType<string>();
        return new MessagingSettings(Broker(configuration.GetSection(Section)), [.. names])
        {
            Routes = RoutesOf(configuration.GetSection("Routes")),
            Accounts = configuration.GetSection("PartnerAccounts").GetChildren().Where(child => child.Value is { Length: > 0 })
                .ToImmutableDictionary(child => child.Key, child => child.Value!),
        }.Checked();
    }

    /// <summary><c>Routes:police:Told</c> and <c>Routes:police:Tells</c>: contracts by name, with commas; each replaces the usual ones.</summary>
    private static Routes RoutesOf(IConfigurationSection section)
    {
        var routes = Routes.Usual;
        foreach (var partner in section.GetChildren())
        {
            if (partner.GetChildren().Select(child => child.Key).Except(["Told", "Tells"], StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } unknown)
                throw new InvalidOperationException($"There is no setting {partner.Path}:{unknown}.");
            var usual = routes.Of(partner.Key);
            routes = new(routes.ByPartner.SetItem(
                partner.Key, new(Contracts<FactMessage>(partner, "Told") ?? usual.Told, Contracts<PartnerMessage>(partner, "Tells") ?? usual.Tells)));
        }
        return routes;
    }

    private static ImmutableSortedSet<string>? Contracts<TKind>(IConfigurationSection partner, string key)
    {
        if (partner[key] is not { } list) return null;
        var names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.FirstOrDefault(name => !CloudEvents.All.TryGetValue(name, out var contract) || !contract.IsAssignableTo(typeof(TKind))) is { } wrong
            ? throw new InvalidOperationException($"{partner.Path}:{key}: there is no such contract as '{wrong}' (docs/messaging.md).")
            : [.. names];
    }

    private static BrokerSettings? Broker(IConfigurationSection section)
    {
        var unknown = section.GetChildren().Select(child => child.Key).Except(Known, StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown is [var first, ..]) throw new InvalidOperationException($"There is no setting {Section}:{first}.");
        if (section["Host"] is not { Length: > 0 } host) return null;
        var tls = section["Tls"] is not { Length: > 0 } text ? false
            : bool.TryParse(text, out var value) ? value
            : throw new InvalidOperationException($"{Section}:Tls must be true or false, not '{text}'.");
        return new(host, Port(section["Port"], tls), section["VirtualHost"] ?? "/", Required("User"), Required("Password"), tls);

        string Required(string key) => section[key] is { Length: > 0 } given
            ? given
            : throw new InvalidOperationException($"Set {Section}:{key} (environment: {Section}__{key}).");
    }

    /// <summary>By default the registered ones of AMQP.</summary>
    private static ushort Port(string? text, bool tls) =>
        string.IsNullOrEmpty(text) ? (ushort)(tls ? 5671 : 5672)
        : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0 ? port
        : throw new InvalidOperationException($"{Section}:Port must be a port, not '{text}'.");
}
