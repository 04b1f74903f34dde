using System.Collections.Immutable;

namespace Regulatory.Domain.Processes;

/// <summary>What a joint review 并联审批 is called, and whom it may ask.</summary>
public static class JointReviews
{
    /// <summary>Name of the process.</summary>
    public const string Name = "joint-review";

    /// <summary>The partner departments, by name.</summary>
    public static readonly ImmutableSortedSet<string> Departments =
        ["ecology", "emergency-management", "market-regulation", "police"];
}
