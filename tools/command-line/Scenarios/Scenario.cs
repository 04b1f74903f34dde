using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Codec;

namespace Regulatory.Regctl.Scenarios;

/// <summary>One dated act of a scenario.</summary>
/// <param name="Actor">A ready account of the development issuer, or <c>system</c>.</param>
/// <param name="Party">On whose behalf the account <c>applicant</c> acts; null for its own party.</param>
/// <param name="Command">One of the domain's command records.</param>
/// <param name="Refused">The rule that refuses the act; null when it is accepted.</param>
public sealed record ScenarioStep(Instant At, string Actor, object Command, RuleId? Refused = null, PartyId? Party = null);

/// <summary>
/// A scenario file: a JSON array of dated acts, one a line, each
/// <c>{ "at", "actor", "act", "input", "expect": "accepted" | { "refused": rule }, "party"? }</c>, with the input in the ledger's JSON.
/// </summary>
public static class Scenario
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.ExtendedIso;

    private static readonly Dictionary<string, Type> Acts = typeof(ActOfAttribute).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(ActOfAttribute), false)).ToDictionary(type => type.Name);

    /// <exception cref="FormatException">A step that is not of the form, names an unknown act, or whose input does not fit it.</exception>
    public static IReadOnlyList<ScenarioStep> Read(string json, FactCodec codec)
    {
        using var file = JsonDocument.Parse(json);
        return [.. file.RootElement.EnumerateArray().Select((step, index) => Read(step, index, codec))];
    }

    public static string Write(IEnumerable<ScenarioStep> steps, FactCodec codec) =>
        "[\n" + string.Join(",\n", steps.Select(step => Write(step, codec))) + "\n]\n";

    private static ScenarioStep Read(JsonElement step, int index, FactCodec codec)
    {
        try
        {
            var act = step.GetProperty("act").GetString()!;
            if (!Acts.TryGetValue(act, out var type)) throw new InvalidOperationException($"There is no act {act}.");
            var expect = step.GetProperty("expect");
            return new(
                Moment.Parse(step.GetProperty("at").GetString()!).GetValueOrThrow().ToInstant(),
                step.GetProperty("actor").GetString()!,
                codec.Decode(step.GetProperty("input").GetRawText(), type),
                expect.ValueKind is JsonValueKind.Object ? RuleId.Parse(expect.GetProperty("refused").GetString()!) : Accepted(expect),
                step.TryGetProperty("party", out var party) ? PartyId.Parse(party.GetString()!) : null);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or UnparsableValueException or CodecException or InvalidOperationException)
        {
            throw new FormatException($"Step {index + 1} of the scenario: {fault.Message}", fault);
        }
    }

    private static RuleId? Accepted(JsonElement expect) =>
        expect.GetString() is "accepted" ? null : throw new InvalidOperationException("A step expects \"accepted\" or { \"refused\": rule }.");

    private static string Write(ScenarioStep step, FactCodec codec)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("at", Moment.Format(step.At.WithOffset(ChinaTime.Offset)));
            json.WriteString("actor", step.Actor);
            if (step.Party is { } party) json.WriteString("party", party.ToString());
            json.WriteString("act", step.Command.GetType().Name);
            json.WritePropertyName("input");
            json.WriteRawValue(codec.Encode(step.Command));
            json.WritePropertyName("expect");
            if (step.Refused is { } rule)
            {
                json.WriteStartObject();
                json.WriteString("refused", rule.ToString());
                json.WriteEndObject();
            }
            else json.WriteStringValue("accepted");
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
