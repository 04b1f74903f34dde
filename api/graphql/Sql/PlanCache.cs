using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>
/// The plans of one root field of one document under one set of conditions, by what else decides them: the caller's roles, and what
/// kinds of rows they may see. Bounded; the field itself is forgotten with its document.
/// </summary>
internal sealed class PlanCache
{
    private const int Kept = 64;

    private readonly BoundedCache<Key, RootPlan> plans = new(Kept);

    public static PlanCache Of(MergedField field) => field.Kept(static () => new PlanCache());

    public RootPlan PlanOf(Request request, Caller caller, ReadStore store)
    {
        var key = new Key(
            caller.Profile, caller.DivisionPrefix is { Length: > 0 }, caller.Party is not null, request.KnownAt is not null,
            request.Model.Entity.Name, request.By?.Name, request.Many, store.Limits, store.FoldedTo);
        if (plans.Find(key) is { } known) return known;
        var made = request.By is null
            ? PlanBuilder.Page(request.Model, request.Field)
            : PlanBuilder.Row(request.Model, request.Field);
        plans.Keep(key, made);
        return made;
    }

    private readonly record struct Key(
        string Profile, bool HasDivision, bool HasParty, bool Historical, string Entity, string? By, bool Many, ReadLimits Limits, Func<string, string>? FoldedTo);
}
