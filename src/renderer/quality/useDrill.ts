import { useLocation } from 'wouter'
import { changeQueueView, type QueueView } from '../queue/queueView.ts'

/** From a figure to the documents that it counts. */
export function useDrill(): (view: Partial<QueueView>) => void {
  const [, navigate] = useLocation()
  return view => {
    changeQueueView({ filter: 'all', search: '', where: {}, ...view })
    navigate('/')
  }
}
