using System.Reflection;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Regctl.Docs;

/// <summary>
/// Writes <c>docs/asyncapi.yaml</c> (AsyncAPI 3.0): which messages pass between the department and each partner, as the contracts and the
/// usual routes say.
/// </summary>
public static class AsyncApi
{
    public static string Write()
    {
        var docs = new XmlDocs(typeof(Message).Assembly, typeof(Domain.Kernel.RuleId).Assembly);
        var schemas = new ContractSchemas(docs);
        var messages = new JsonObject();
        foreach (var (name, contract) in CloudEvents.All.OrderBy(contract => contract.Key, StringComparer.Ordinal))
            messages[name] = MessageOf(name, contract, schemas, docs);
        var partners = Routes.Usual.ByPartner.Keys.Order(StringComparer.Ordinal).ToList();
        var document = new JsonObject
        {
            ["asyncapi"] = "3.0.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Regulatory: messages with partner departments 与协作部门的消息",
                ["version"] = "1",
                ["description"] = "Made from the contracts by tools/regctl docs asyncapi. Every message is one CloudEvent 1.0 in structured mode, canonical JSON "
                    + "(RFC 8785). One may come twice, with the same id. docs/messaging.md says who receives which member.",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0" },
            },
            ["defaultContentType"] = CloudEvents.ContentType,
            ["channels"] = Channels(partners),
            ["operations"] = Operations(partners),
            ["components"] = new JsonObject { ["messages"] = messages, ["schemas"] = schemas.All },
        };
        return "# Made by tools/regctl docs asyncapi; a spec fails when it is stale.\n" + YamlText.Of(document);
    }

    /// <summary>What everybody is sent, whatever the route.</summary>
    private static IEnumerable<string> ToEverybody =>
        new[] { typeof(LedgerHeadPublished), typeof(MessageAnswered), typeof(ProcessNotice) }.Select(ContractAttribute.NameOf);

    private static JsonObject MessageOf(string name, Type contract, ContractSchemas schemas, XmlDocs docs) => new()
    {
        ["name"] = name,
        ["summary"] = docs.OfType(contract),
        ["payload"] = new JsonObject
        {
            ["allOf"] = new JsonArray(
                schemas.Envelope(),
                new JsonObject
                {
                    ["properties"] = new JsonObject
                    {
                        ["type"] = new JsonObject { ["const"] = name },
                        ["data"] = schemas.Of(contract),
                    },
                }),
        },
    };

    private static JsonObject Channels(IEnumerable<string> partners)
    {
        var channels = new JsonObject();
        foreach (var partner in partners)
            channels[partner] = Channel(
                PartnerPost.QueueOf(partner), $"Queue of {partner}: durable, quorum; read by the partner's account alone.",
                ToEverybody.Concat(Routes.Usual.Of(partner).Told), "queue");
        channels["inbox"] = Channel(
            "regulatory.inbox", "Exchange that partners write to. The property user-id must be set: the broker vouches for it, and it says who sends.",
            CloudEvents.All.Where(contract => contract.Value.IsAssignableTo(typeof(PartnerMessage))).Select(contract => contract.Key), "routingKey");
        return channels;
    }

    private static JsonObject Channel(string address, string description, IEnumerable<string> messages, string kind) => new()
    {
        ["address"] = address,
        ["description"] = description,
        ["messages"] = References(messages, name => $"#/components/messages/{name}"),
        ["bindings"] = new JsonObject
        {
            ["amqp"] = kind == "queue"
                ? new JsonObject { ["is"] = "queue", ["queue"] = new JsonObject { ["name"] = address, ["durable"] = true } }
                : new JsonObject { ["is"] = "routingKey", ["exchange"] = new JsonObject { ["name"] = address, ["type"] = "fanout", ["durable"] = true } },
        },
    };

    private static JsonObject Operations(IEnumerable<string> partners)
    {
        var operations = new JsonObject();
        foreach (var partner in partners)
        {
            operations[$"tell-{partner}"] = new JsonObject
            {
                ["action"] = "send", ["channel"] = Reference($"#/channels/{partner}"),
                ["summary"] = $"What {partner} is told.",
                ["messages"] = new JsonArray([.. ToEverybody.Concat(Routes.Usual.Of(partner).Told).Order(StringComparer.Ordinal)
                    .Select(name => Reference($"#/channels/{partner}/messages/{name}"))]),
            };
            operations[$"hear-{partner}"] = new JsonObject
            {
                ["action"] = "receive", ["channel"] = Reference("#/channels/inbox"),
                ["summary"] = $"What {partner} may send.",
                ["messages"] = new JsonArray([.. Routes.Usual.Of(partner).Tells.Append(ContractAttribute.NameOf(typeof(Acknowledgement)))
                    .Order(StringComparer.Ordinal).Select(name => Reference($"#/channels/inbox/messages/{name}"))]),
            };
        }
        return operations;
    }

    private static JsonObject References(IEnumerable<string> names, Func<string, string> to)
    {
        var references = new JsonObject();
        foreach (var name in names.Distinct().Order(StringComparer.Ordinal)) references[name] = Reference(to(name));
        return references;
    }

    private static JsonObject Reference(string to) => new() { ["$ref"] = to };
}
