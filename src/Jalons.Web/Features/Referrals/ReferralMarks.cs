using Jalons.Core.Referrals.Requests;
using Jalons.Web.Ui.Frise;

namespace Jalons.Web.Features.Referrals;

/// <summary>The shape of a demand's state, the same family as the frise's.</summary>
public static class ReferralMarks
{
    extension(ReferralState state)
    {
        public MarkState Mark => state switch
        {
            ReferralState.Accepted => MarkState.Done,
            ReferralState.Sent or ReferralState.Received => MarkState.Soon,
            ReferralState.Expired => MarkState.Late,
            ReferralState.Refused => MarkState.Dropped,
            ReferralState.Draft => MarkState.Ahead,
            _ => MarkState.NotNeeded,
        };
    }
}
