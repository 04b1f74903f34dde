namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>中止（终结、恢复）行政强制执行通知书, no. 22. The system keeps no such decisions of the agency itself.</summary>
internal static class Form22EnforcementSuspended
{
    public static readonly EnforcementForm Form = EnforcementForm.WithoutFacts(
        22, "中止（终结、恢复）行政强制执行通知书", "Notice that Compulsory Enforcement is Suspended, Ended or Resumed",
        new(
            EnforcementForm.Series, "中止、终结、恢复行政强制执行：本系统没有这类事实",
            "suspension, end or resumption of compulsory enforcement: the system keeps no facts of it"));
}
