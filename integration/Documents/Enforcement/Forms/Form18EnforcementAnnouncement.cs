namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>执行公告, no. 18: that a structure is to be demolished by force. The system keeps no such decisions.</summary>
internal static class Form18EnforcementAnnouncement
{
    public static readonly EnforcementForm Form = EnforcementForm.WithoutFacts(
        18, "执行公告", "Announcement of Enforcement",
        new(EnforcementForm.Series, "强制拆除公告：本系统没有强制拆除的事实", "announcement of demolition: the system keeps no facts of it"));
}
