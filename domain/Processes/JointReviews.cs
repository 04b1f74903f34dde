using System.Collections.Immutable;

namespace Regulatory.Domain.Processes;

/// <summary>Whom a joint review 并联审批 may ask.</summary>
public static class JointReviews
{
    /// <summary>The partner departments, by name.</summary>
    public static readonly ImmutableSortedSet<string> Departments =
        ["ecology", "emergency-management", "market-regulation", "police"];
}
