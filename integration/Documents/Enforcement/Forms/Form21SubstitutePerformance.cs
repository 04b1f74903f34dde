namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>代履行决定书, no. 21: somebody else performs at the party's cost. The system keeps no such decisions.</summary>
internal static class Form21SubstitutePerformance
{
    public static readonly EnforcementForm Form = EnforcementForm.WithoutFacts(
        21, "代履行决定书", "Decision on Substitute Performance",
        new(EnforcementForm.Series, "代履行：本系统没有代履行的事实", "substitute performance: the system keeps no facts of it"));
}
