using NodaTime;

namespace Regulatory.Domain.Enforcement.Officers;

/// <summary>执法部门负责人批准: the leave of the head of the agency for one act (APL 56, ACL 18).</summary>
/// <param name="Head">Account of the head.</param>
/// <param name="Document">Number of the paper on which the leave stands.</param>
/// <param name="ApprovedOn">Day of the leave.</param>
public sealed record HeadsApproval(string Head, string Document, LocalDate ApprovedOn);
