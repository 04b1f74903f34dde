using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Integration.Replaying;
using Regulatory.Ledger;

namespace Regulatory.Regctl.Replaying;

/// <summary>A replay for people, and the same as JSON for machines.</summary>
public static class ReplayText
{
    private static readonly JsonSerializerOptions Indented = new(Replay.Readable) { WriteIndented = true };

    public static string Write(StreamName stream, ReplayMoment moment, ImmutableArray<ReplayStep> steps)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{stream} as known at {moment}: {steps.Length} facts. 截至该时点的记录。\n");
        LawInForce? law = null;
        foreach (var step in steps)
        {
            var (fact, envelope) = (step.Fact, step.Fact.Envelope);
            text.Append(CultureInfo.InvariantCulture, $"\n#{fact.Version}  {fact.Type}  position {fact.Position}, recorded {fact.RecordedAt}\n");
            text.Append(CultureInfo.InvariantCulture, $"    by {envelope.Actor} ({envelope.Capacity}, {envelope.Authority}), legal day {step.LegalDay:uuuu-MM-dd}, law version {envelope.LawVersion}\n");
            text.Append(CultureInfo.InvariantCulture, $"    fact {step.Data.ToJsonString(Replay.Readable)}\n");
            foreach (var change in step.Changes) text.Append(CultureInfo.InvariantCulture, $"    {Words(change)}\n");
            if (step.Changes.IsEmpty) text.Append("    the state stays as it was 状态未变\n");
            if (step.Law.IsAsIn(law)) text.Append(CultureInfo.InvariantCulture, $"    law on {step.LegalDay:uuuu-MM-dd}: as above 法律依据同上\n");
            else Write(text, step.Law);
            law = step.Law;
        }
        text.Append("\nState 状态:\n").Append(steps[^1].State.ToJsonString(Indented)).Append('\n');
        return text.ToString();
    }

    public static string WriteJson(StreamName stream, ReplayMoment moment, ImmutableArray<ReplayStep> steps) => new JsonObject
    {
        ["stream"] = stream.ToString(),
        ["knownAt"] = moment.ToString(),
        ["steps"] = new JsonArray([.. steps.Select(Json)]),
    }.ToJsonString(Indented);

    private static void Write(StringBuilder text, LawInForce law)
    {
        text.Append(CultureInfo.InvariantCulture, $"    law on {law.Day:uuuu-MM-dd} 当日法律依据:\n");
        foreach (var rule in law.Rules) text.Append(CultureInfo.InvariantCulture, $"      {rule.Id} {rule.Name} ({string.Join(", ", rule.Articles)})\n");
        foreach (var figure in law.Figures)
            text.Append(CultureInfo.InvariantCulture, $"      {figure.Key} = {figure.Value}{Since(figure)} ({figure.Basis})\n");
    }

    private static string Since(FigureInForce figure) => string.Concat(
        figure.Since is { } since ? string.Create(CultureInfo.InvariantCulture, $" since {since:uuuu-MM-dd}") : "",
        figure.Steps > 1 ? string.Create(CultureInfo.InvariantCulture, $", step {figure.Step} of {figure.Steps}") : "");

    private static string Words(StateChange change) => change switch
    {
        { Before: null } => $"+ {change.Path}: {change.After}",
        { After: null } => $"- {change.Path}: {change.Before}",
        _ => $"~ {change.Path}: {change.Before} → {change.After}",
    };

    private static JsonObject Json(ReplayStep step) => new()
    {
        ["version"] = step.Fact.Version,
        ["position"] = step.Fact.Position,
        ["recordedAt"] = step.Fact.RecordedAt.ToString(),
        ["type"] = step.Fact.Type,
        ["actor"] = step.Fact.Envelope.Actor,
        ["capacity"] = step.Fact.Envelope.Capacity,
        ["authority"] = step.Fact.Envelope.Authority,
        ["commandId"] = step.Fact.CommandId.ToString(),
        ["legalDay"] = Day(step.LegalDay),
        ["lawVersion"] = step.Fact.Envelope.LawVersion,
        ["data"] = step.Data.DeepClone(),
        ["changes"] = new JsonArray([.. step.Changes.Select(change => new JsonObject
        {
            ["path"] = change.Path, ["before"] = Parsed(change.Before), ["after"] = Parsed(change.After),
        })]),
        ["state"] = step.State.DeepClone(),
        ["rules"] = new JsonArray([.. step.Law.Rules.Select(rule => new JsonObject
        {
            ["id"] = rule.Id.Value, ["name"] = rule.Name, ["articles"] = new JsonArray([.. rule.Articles.Select(article => JsonValue.Create(article))]),
        })]),
        ["figures"] = new JsonArray([.. step.Law.Figures.Select(figure => new JsonObject
        {
            ["key"] = figure.Key, ["value"] = figure.Value, ["since"] = figure.Since is { } since ? Day(since) : null, ["step"] = figure.Step,
            ["steps"] = figure.Steps, ["basis"] = figure.Basis,
        })]),
    };

    private static JsonNode? Parsed(string? json) => json is null ? null : JsonNode.Parse(json);

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
