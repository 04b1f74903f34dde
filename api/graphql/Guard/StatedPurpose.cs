namespace Regulatory.GraphQL.Guard;

/// <summary>For what somebody reads highly sensitive values, as they said and as the host lets them.</summary>
/// <param name="Code">One of the host's purposes.</param>
/// <param name="Reference">Number of the case or duty.</param>
public sealed record StatedPurpose(string Code, string Reference)
{
    /// <summary>
    /// Stands among the roles of a caller who stated a purpose: graded columns are masked in the database for whoever lacks it, and plans
    /// are shared by roles.
    /// </summary>
    internal const string Mark = "(purpose stated)";
}
